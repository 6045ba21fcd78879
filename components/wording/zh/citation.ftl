citation-heading = 引用或链接此视图
citation-newest = 始终显示最新数字的链接
citation-no-edition = 您现在看到的内容没有自己的固定链接：一批较新的数据没有通过我们的检查。
citation-no-edition-yet = 您现在看到的内容没有自己的固定链接：要等第一批摄像头数字公布后才有。
citation-apa = 用于参考文献列表（APA）
citation-bibtex = 用于LaTeX（BibTeX）
citation-csl = 用于文献管理软件（CSL-JSON）
citation-open-data = 开放数据：供程序使用的全部数字
citation-of-the-site =
    .cameras = 有多少摄像头？
    .quality = 数据有多可靠？
    .methods = 计算方法
    .changes = 各版次之间有哪些变化
citation-run-by = 运营者：{ $name }
citation-places = 本站包含的地方：
citation-run-by-unsaid = 本站的这一副本由谁运营，没有说明。
citation-crime = { $crime }
citation-title = { $about }：{ $place }的私人摄像头与犯罪报案
citation-figure = { $title }（{ $names }）
citation-pinned = 固定显示{ $day }这些数字的链接
citation-edition = { $day }公布的数字（版次{ $name }）。

citation-reference = { $has_edition ->
    [yes] { $author }（{ $published }）。{ $title }（版次{ $edition }）［{ citation-genre }］。{ $accessed }检索自 { $address }
   *[no] { $author }（{ $published }）。{ $title }［{ citation-genre }］。{ $accessed }检索自 { $address }
    }
citation-reference-dates =
    .published = y年M月d日
    .accessed = y年M月d日
citation-undated = 无日期
citation-genre = 交互式数据
citation-bibtex-edition = 版次{ $edition }
