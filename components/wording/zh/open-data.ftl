open-data-titles =
    .areas = 区域
    .cameras = 各区域的摄像头
    .government-cameras = 各区域的政府摄像头
    .crime = 每月犯罪报案
    .crime-by-weapon = 按月份和凶器列出的犯罪报案
    .crime-map = 犯罪地图
    .changes = 犯罪报案的变化
    .dispersion = 数量起落的幅度，以及可能范围是否成立
    .claims = 关于犯罪的说法，经核查
    .statements = 公开过的摄像头数字
    .data-coverage = 犯罪数据收录了什么
    .placement = 报案归入哪里
    .set-aside = 搁置的记录
    .editions = 版次
    .release-changes = 每个版次的变化
    .release = 全部内容
    .catalog = 目录
    .openapi = 接口说明
open-data-descriptions =
    .areas = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] 每个区域及其土地、居民、住房单元和摄像头。地图格式还包含轮廓。
           *[no] 每个区域及其土地和摄像头。地图格式还包含轮廓。
            }
       *[no] { $has_residents ->
            [yes] 每个区域及其土地、居民和住房单元。地图格式还包含轮廓。
           *[no] 每个区域及其土地。地图格式还包含轮廓。
            }
        }
    .cameras = 某一计划所统计的摄像头及其所在的地址，经过取整，而且只在数字背后至少有10个地址的地方。
    .government-cameras = 政府机构所管摄像头的已公布名单上的地点，按区域和机构，包括不在任何区域内的。不取整，不省略，0就是真正的0。绝不可与私人摄像头相加。
    .crime = 按区域、月份和犯罪类别列出的报案，以及全市的报案。我们的文件没有收全的月份没有数字：缺口不等于零。
    .crime-by-weapon = 同样内容，限于来源写明凶器的单项罪名，分为使用枪支、使用刀具和两者都没有。我们的文件没有收全的月份没有数字。
    .crime-map = { $has_residents ->
        [yes] 犯罪地图就每个区域、每类犯罪显示的内容：最近完整一年的报案（也按土地和按居民计算），以及今年至今与上一年同期的比较。
       *[no] 犯罪地图就每个区域、每类犯罪显示的内容：最近完整一年的报案（也按土地计算），以及今年至今与上一年同期的比较。
        }
    .changes = 按区域和犯罪类别列出今年至今与上一年至同一天的比较，附可能范围和结论。任一时段的报案不到20起时，只给数量，不给比值；两年之一有2月29日时，比值按日均计算。
    .dispersion = 对每类犯罪，从全市到各个区域：数量的起落比纯属偶然时大多少，以及在本不应有差别的地方，95%的范围在多少案例中成立。
    .claims = 官员公开说过的犯罪变化，每一项旁边都有公开数据中的同一变化。
    .statements = 有人公布过的每个全市摄像头数字。它们统计的内容并不完全相同。
    .data-coverage = { $has_city_counts ->
        [yes] 对每类犯罪和每个月：哪些日子收全了每起报案，以及有没有全市的数字。
       *[no] 对每类犯罪和每个月：哪些日子收全了每起报案。
        }
    .placement = 按区域和年份列出既写明区域、坐标点又在某个区域之内的报案，以及其中坐标点在另一区域的有多少。数据批次没有说明时为空。
    .set-aside = 读取了但没有计入的记录，按源文件和原因。数据批次没有说明时为空。
    .editions = 本站曾经的每个版次，最新的在前：由哪些数据批次组成，有多少变化。在这里的任何网址加上edition=…，就按那个版次回答。
    .release-changes = 已公布的数字有变动的区域、本身有变动的区域，以及犯罪数据新增的日子和修订的月份。
    .release = 完整的现行数据批次，与本站读取的相同，各附说明、模式和每个文件的sha256。文件内各列的说明为英文。
    .catalog = 以上全部内容的DCAT-US 1.1目录，供收集数据的门户网站使用。
    .openapi = 以上全部内容的OpenAPI 3.1说明，供程序使用。
open-data-keywords =
    .cameras = 摄像头
    .crime = 犯罪
    .neighborhoods = 社区
    .privacy = 隐私
    .public_safety = 公共安全
    .boundaries = 边界
    .population = 人口
    .fact_checking = 事实核查
    .revisions = 数据修订
open-data-formats =
    .csv = CSV
    .csv-metadata_json = CSV on the Web
    .json = JSON
    .geojson = GeoJSON
    .parquet = GeoParquet
    .zip = ZIP
    .jsonld = JSON-LD
open-data-as-format = { $title }（{ $format }格式）
open-data-in-format = { $title }：{ $format }
open-data-of-place = { $title }，{ $place }
open-data-parameters =
    .area = 只要这个区域；“city”指全市
    .crime = 只要这类犯罪
    .from = 第一个月，格式为YYYY-MM
    .to = 最后一个月，格式为YYYY-MM
    .limit = 最多给出这么多行；没有此项时，CSV文件是完整的
    .offset = 跳过开头的这么多行
    .edition = 按这个版次回答，而不是最新版次
    .lang = 文字所用的语言，以语言代码表示

open-data-unknown-parameter = 有一个参数无法识别。可以识别的有：{ $known }。
open-data-edition-not-kept = 没有这个版次，或已不再保留。见editions.json。
open-data-given-twice = 有一个参数出现了不止一次。每个参数请只给一次。
open-data-not-a-choice = “{ $name }”的值无法识别。可以是：{ $choices }。
open-data-not-in-limits = “{ $name }”必须是{ $low }至{ $high }之间的整数。
open-data-not-as-expected = “{ $name }”的写法不对：{ $meaning }。
open-data-months-reversed = “from”的月份晚于“to”。请把两者对调。
open-data-read-only = 这些数据只能读取。请用GET请求。
open-data-no-host = 请求的Host标头没有说明是给哪个网站的。
open-data-nothing-to-show = 目前无法读取任何已公布的数字。请一分钟后再请求。
open-data-not-found = 这个网址下没有内容。/data/v1/列出了现有的内容。
open-data-too-many = 一分钟内的请求太多。请{ $seconds }秒后再请求。

open-data-responses =
    .ok = 数字
    .not_modified = 请求方持有的已是同样内容
    .bad_request = 查询有误；detail说明如何改正
    .not_found = 这个网址下没有内容
    .not_allowed = 数据只能读取
    .too_many = 一分钟内的请求太多
    .unavailable = 目前没有可以显示的数据批次
    .options = 可以请求什么，以及任何网页都可以请求
open-data-etag = 对应这些字节本身；请用If-None-Match送回
open-data-links = 后续各行的位置（rel=next），以及描述这些数据的文件（rel=describedby）
open-data-total = 符合条件的总行数
open-data-count = 本次回答中的行数
open-data-next-page = 后续各行的位置；最后一页之后为null
open-data-retry-after = 需要等待的秒数
open-data-if-none-match = 请求方所持内容的ETag
open-data-api-title = { $site }：{ open-data-title }，{ $place }
open-data-api-description = 本站公开的每个数字。只读，不需要密钥，任何网页都可以使用。每分钟最多{ $minute }次请求。不显示或不知道的数字为空（null），绝不是0。网址不存在时回答404，GET、HEAD和OPTIONS以外的方法回答405，两者都附问题详情。

open-data-title = 开放数据
open-data-lead = { $has_cameras ->
    [yes] 本站关于{ $city }的每个数字，供电子表格和程序使用。不需要密钥，不需要账户。这里的内容不比网页说得更多：没有摄像头，没有地址，只有整个区域的取整数字。
   *[no] 本站关于{ $city }的每个数字，供电子表格和程序使用。不需要密钥，不需要账户。这里的内容不比网页说得更多。
    }
open-data-back = 回到地图
open-data-addresses-heading = 有哪些内容
open-data-addresses-columns =
    .what = 内容
    .formats = 格式
open-data-rules-heading = 使用之前
open-data-rules =
    .empty = { $has_cameras ->
        [yes] 空格表示数字不显示或不知道。绝不要当作零。旁边有一列说明是哪一种：摄像头看“camera_figure”，犯罪看“coverage”。
       *[no] 空格表示数字不显示或不知道。绝不要当作零。犯罪数据由“coverage”一列说明是哪一种。
        }
    .pages = 没有“limit”的CSV文件是完整的。JSON每页10,000行：“total”是总行数，“count”是本页行数，“next”是其余各行的位置。
    .described = 每个CSV文件旁边都有CSV on the Web格式的说明，解释各列的含义；每一行都写明属于哪个版次、应当注明谁。
    .rounded = 摄像头数字经过取整。只可把已显示区域的数字相加，并请说明这一点。
    .few = 报案不到20起时，我们只给数量，不给百分比。请您也这样做。
    .preliminary = 犯罪数据为初步数据，日后会修订。请引用“about”中的日期。
    .formula = 在CSV中，会被电子表格当作公式的文字以撇号开头。
    .requests = 每分钟最多{ $minute }次请求。回答带有ETag：请用If-None-Match送回，没有变化的内容就不会重发。
open-data-examples-heading = 试一试
open-data-examples =
    .curl = 在终端中
    .pandas = 在Python中，使用pandas
open-data-dictionary-heading = 数据字典
open-data-dictionary-lead = 同一个词在每个文件中的意思都相同。
open-data-dates-heading = 日期、许可与来源
open-data-licence = 数据许可：{ $title }。请注明来源和本站。
open-data-crime-dated = { $of ->
    [city] 全市犯罪数据截至{ $day }，{ on-publication }公布。
   *[areas] 各区域犯罪数据截至{ $day }，{ on-publication }公布。
    }
open-data-versions = 数据批次：{ $releases }。

open-data-readme =
    { $site }：{ $place }已公布的数据批次

    内容
    { $folders }

      tables                    以上各表的CSV文件，说明见datapackage.json

    每个文件夹都有一个datapackage.json（Frictionless Data Package），写明每一列的含义和
    单位、来源及其日期，以及每个文件的sha256。

    请先读这里
    { $cautions }

    日期
    - { $cameras_dated }
    - 全市犯罪数据截至{ $crime_through }，{ $crime_published }公布；
      各区域的数据截止较早：各类犯罪的日期见crime/coverage.parquet
    - { $releases }

    来源
    { $sources }

    许可
    { $licence }，{ $licence_address }

    本站可以从这个文件夹运行：CAMERA_CENSUS_RELEASES=THIS-FOLDER make run
open-data-readme-source = - { $title }。{ $publisher }。{ $address }
open-data-readme-folders =
    .areas = { $has_residents ->
        [yes] { $id }/areas    轮廓（exact_outlines.parquet：逐个顶点）、土地和居民
       *[no] { $id }/areas    轮廓（exact_outlines.parquet：逐个顶点）和土地
        }
    .crime = { $id }/crime    按区域、类别和日期列出的犯罪报案，以及哪些日子已收全
    .cameras = { $id }/cameras  各区域的摄像头，经过取整
    .government = { $id }/government  装有政府摄像头的地点，按区域和机构
open-data-readme-cautions =
    .not_shown = - 空的摄像头数字表示不显示：地址少于10个，也可能一个都没有，或另有保护规则。绝不要当作0。
    .gap = - coverage.parquet没有列出的日子，是我们文件中的缺口，不是0。
    .rounded = - 摄像头数字经过取整：地址取整到10的倍数，摄像头取整到20的倍数。合计是已显示数字之和。
    .preliminary = - 犯罪数据为初步数据，日后会修订。
