methods-title = Cách tính
methods-answer = Mọi con số ở đây đều có thể được tính lại.
methods-lead = Mỗi phương pháp được nêu ở đây bằng lời dễ hiểu, cùng công thức, nơi đã công bố, và mã chương trình thực hiện. Các bản phát hành và mã chương trình là công khai, để ai cũng có thể kiểm tra.
methods-source = Công bố trong
methods-code = Mã chương trình
methods-code-own = mã riêng, { $files }
methods-code-checked = mã riêng, { $files }; đã đối chiếu với { $libraries }

## Camera

methods-cameras = Camera
methods-rounding =
    .title = Làm tròn
    .text = Số camera được làm tròn đến bội số gần nhất của 20, số địa chỉ đến bội số gần nhất của 10 và không bao giờ dưới 10. Vì vậy một con số 20 hay 40 không nói lên nhiều, và được đánh dấu.
    .formula = số công bố = 20 × làm tròn(camera ÷ 20), nửa thì làm tròn lên
methods-before-rounding =
    .title = Một con số làm tròn có thể là bao nhiêu
    .text = Trước khi làm tròn, mỗi con số có thể nhiều hơn hoặc ít hơn 10. Hai khu vực chỉ được gọi là khác nhau nếu vẫn khác nhau dù làm tròn thế nào. Cũng vì vậy, thứ hạng là một phạm vi. Camera được đếm hết, không phải lấy mẫu, nên không có phạm vi nào khác.
    .formula = thấp nhất = số công bố − 10, cao nhất = số công bố + 10, cho mỗi con số được cộng vào
methods-not-shown =
    .title = Các khu vực không được hiển thị
    .text = Một khu vực không được hiển thị khi có ít hơn 10 địa chỉ đăng ký, hoặc khi có quy tắc khác che khu vực đó. Có thể không có địa chỉ nào, và không có con số nào được đặt thay vào. Khi số địa chỉ là quy tắc duy nhất có thể áp dụng, một khu vực như vậy có nhiều nhất 9 địa chỉ, mỗi địa chỉ được tính nhiều nhất 10 camera. Các phạm vi “kể cả khu vực bị che” lấy mọi con số từ 0 đến mức đó.
    .formula = cao nhất = 9 × 10 = 90 camera
methods-rates-of-cameras =
    .title = { $has_residents ->
        [yes] Camera trên mỗi { surface } và trên mỗi 1.000 cư dân
       *[no] Camera trên mỗi { surface }
        }
    .text = { $has_residents ->
        [yes] Con số công bố chia cho diện tích của khu vực, hoặc cho số cư dân. Nơi có quá ít người sống thì không có tỷ lệ theo cư dân: phần lớn người ở đó là khách đến hoặc đang làm việc.
       *[no] Con số công bố chia cho diện tích của khu vực.
        }
    .formula = { $has_residents ->
        [yes] camera ÷ { surface.plural }; 1.000 × camera ÷ cư dân
       *[no] camera ÷ { surface.plural }
        }
methods-typical =
    .title = Khu vực điển hình
    .text = Khu vực đứng giữa, nếu xếp mọi khu vực có số liệu theo thứ tự: một nửa có nhiều hơn, một nửa có ít hơn.
    .formula = trung vị của các khu vực có số liệu
methods-colors =
    .title = Màu trên bản đồ
    .text = Ranh giới giữa các bậc được đặt ở nơi các con số có khoảng cách tự nhiên, lấy hai chữ số, rồi giữ nguyên. Nhờ vậy có thể so sánh bản đồ của những ngày khác nhau.
    .source = Fisher 1958; Jenks 1977
methods-classes =
    .title = Thấp, trung bình và cao
    .text = Khi camera được đặt cạnh tội phạm, mỗi khu vực ở mức thấp, ở giữa hoặc ở mức cao về cả hai. Các khu vực có tỷ lệ được xếp theo thứ tự và cắt ở gần một phần ba và gần hai phần ba, tại nơi hai tỷ lệ khác nhau. Ranh giới là con số ngắn nhất giữa hai tỷ lệ đó. Không có ranh giới nếu một nhóm sẽ có ít hơn một phần sáu số khu vực, hoặc nếu ít hơn một phần ba số khu vực có từ 20 vụ trình báo trở lên trong mười hai tháng. Sau đó ranh giới giữ nguyên, cho đến khi các vụ trình báo được đếm theo cách khác hoặc có người cho định lại. Cơ quan vận hành cũng có thể đặt ranh giới bằng tay. Ghi chú dưới bản đồ nói ranh giới của bản đồ đó được đặt thế nào.
    .formula = cắt sau khu vực k: tỷ lệ(k) < tỷ lệ(k + 1), k gần n ÷ 3 và 2n ÷ 3 hết mức có thể;  tỷ lệ(k) ≤ ranh giới < tỷ lệ(k + 1), nhiều nhất ba chữ số

## Đất và người

methods-land = { $has_residents ->
    [yes] Đất và người
   *[no] Đất
    }
methods-residents =
    .title = Cư dân và nhà ở
    .text = Các ô điều tra dân số được tính cho khu vực chứa điểm bên trong của ô. Nếu bản phát hành không có các ô này, các vùng điều tra dân số lớn hơn được chia theo diện tích đất. Danh sách nguồn cho biết đã dùng cách nào, và của năm nào.
methods-surfaces =
    .title = Diện tích
    .text = Diện tích được đo trên bản đồ hệ mét của nơi đó, không kể mặt nước nếu các ô điều tra dân số cho biết.
methods-units =
    .title = Dặm vuông và km²
    .text = Mọi thứ được tính và công bố theo km². Ở nơi một trang hiển thị dặm vuông, mỗi số liệu trên mỗi km² được nhân với cùng một số, nên số lần, thứ tự và kết luận đều như nhau ở cả hai đơn vị. Các giới hạn giữa các màu được vạch theo một đơn vị. Ở đơn vị kia, mỗi giới hạn là con số tròn nhất mà vẫn giữ mọi khu vực trong lớp của nó.
    .formula = 1 dặm vuông = 640 mẫu Anh = 2,589988110336 km²; trên mỗi dặm vuông = 2,589988110336 × trên mỗi km²
methods-districts =
    .title = Quận cảnh sát
    .text = Một quận cảnh sát gồm các khu vực trọn vẹn, nên số liệu của quận là tổng của các khu vực đó. Một khu vực được so sánh với phần còn lại của quận cảnh sát chứa nó.
methods-wards =
    .title = Phường
    .text = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] Ranh giới phường cắt các khu vực làm đôi: diện tích đất, cư dân và số vụ trình báo của phường được đếm ngay trong phường. Camera của phường chỉ được biết theo khu vực và được chia theo nơi có nhà ở của khu vực, cách này không thể biết một camera gắn ở nơi ít người sống: con số như vậy không có phạm vi, và không kết luận là có khác biệt dựa trên nó. Một khu vực được so sánh với phần còn lại của phường chứa nó. Hai nơi có phần chồng lên nhau thì không có kết luận.
           *[no] Ranh giới phường cắt các khu vực làm đôi: diện tích đất và số vụ trình báo của phường được đếm ngay trong phường. Camera của phường chỉ được biết theo khu vực và được chia theo nơi có nhà ở của khu vực, cách này không thể biết một camera gắn ở nơi ít người sống: con số như vậy không có phạm vi, và không kết luận là có khác biệt dựa trên nó. Một khu vực được so sánh với phần còn lại của phường chứa nó. Hai nơi có phần chồng lên nhau thì không có kết luận.
            }
       *[no] { $has_residents ->
            [yes] Ranh giới phường cắt các khu vực làm đôi: diện tích đất, cư dân và số vụ trình báo của phường được đếm ngay trong phường. Một khu vực được so sánh với phần còn lại của phường chứa nó. Hai nơi có phần chồng lên nhau thì không có kết luận.
           *[no] Ranh giới phường cắt các khu vực làm đôi: diện tích đất và số vụ trình báo của phường được đếm ngay trong phường. Một khu vực được so sánh với phần còn lại của phường chứa nó. Hai nơi có phần chồng lên nhau thì không có kết luận.
            }
        }

## Tội phạm được trình báo

methods-crime = Tội phạm được trình báo
methods-counted =
    .title = Đếm gì, và theo lúc nào
    .text = Các vụ trình báo trong dữ liệu công khai, theo ngày trình báo tính theo giờ địa phương. Một ngày chỉ được tính khi dữ liệu có mọi vụ trình báo của ngày đó. Những ngày khác là khoảng trống, và không kỳ nào bắc qua khoảng trống. Trang “Dữ liệu tốt đến đâu?” cho thấy những ngày đó.
methods-placed =
    .title = Một vụ trình báo được tính cho nơi nào
    .text = Một vụ trình báo có điểm tọa độ ở giữa đoạn phố, và thường có tên một khu vực. Một chuỗi số liệu dùng thống nhất một cách, chỉ dùng cách kia khi thiếu cách thứ nhất; nếu không thể làm vậy, chỗ gián đoạn được nêu rõ và không có gì được so sánh qua chỗ đó.
methods-same-days =
    .title = Cùng những ngày của hai năm
    .text = { $has_claims ->
        [yes] Năm nay đến hết ngày cuối có dữ liệu, so với cùng những ngày đó của năm trước. Nếu một trong hai năm có ngày 29 tháng 2, số vụ được so sánh theo mức trung bình mỗi ngày. Một tuyên bố được kiểm chứng đúng như đã nói, theo số đếm.
       *[no] Năm nay đến hết ngày cuối có dữ liệu, so với cùng những ngày đó của năm trước. Nếu một trong hai năm có ngày 29 tháng 2, số vụ được so sánh theo mức trung bình mỗi ngày.
        }
    .formula = thay đổi = (sau ÷ số ngày sau) ÷ (trước ÷ số ngày trước) − 1
methods-likely-range =
    .title = Phạm vi nhiều khả năng của một thay đổi
    .text = Khi biết tổng của hai số đếm, có thể xem như mỗi vụ trình báo rơi vào một trong hai kỳ do bốc thăm. Từ phần rơi vào kỳ sau, ta có một phạm vi cho tỷ số. Các vụ trình báo đến theo từng đợt, nên mỗi vụ được tính ít hơn một: cả hai số đếm được chia cho φ ở dưới, và phân phối t của Student được dùng thay cho phân phối chuẩn.
    .formula = p = sau ÷ n, n = trước + sau, z² = φ t²;  giới hạn của p: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n);  tỷ số = p ÷ (1 − p)
    .source = Wilson 1927; Brown & Cai 2001; Ng & Tang 2005; McCullagh & Nelder 1989, mục 9.2
methods-dispersion =
    .title = Độ phân tán, φ
    .text = Số đếm lên xuống gấp bao nhiêu lần so với mức chỉ do ngẫu nhiên. Độ này được đo trên chính các vụ trình báo: các khối 28 ngày (với thành phố là các tháng) của hai năm liền nhau đặt cạnh nhau, theo từng đoạn ba khối, sau khi đã loại tỷ số của hai năm khỏi từng đoạn. Mỗi khu vực dùng độ phân tán của một phần tư số khu vực có quy mô gần nhất. φ không bao giờ dưới 1.
    .formula = φ = max(1, Σ X² (N − 1)/N ÷ Σ (k − 1)),  X² = Σ (y₁ − e₁)²/e₁ + (y₂ − e₂)²/e₂,  e₁ = t ÷ (1 + R),  e₂ = t − e₁,  t = y₁ + y₂,  R = Σ y₂ ÷ Σ y₁
    .source = Wedderburn 1974; McCullagh & Nelder 1989, chương 6; Haldane 1940; so với Fletcher 2012
methods-unevenness =
    .title = Độ không đều giữa các khu vực, τ
    .text = Mức thay đổi thật của các khu vực thường cách nhau bao xa, ngoài ngẫu nhiên và việc tội phạm xảy ra từng đợt. Độ này cho biết một khu vực có thay đổi nhiều hơn mức thường thấy giữa các khu vực hay không, chứ không cho biết khu vực đó có thay đổi hay không: vì vậy nó được nêu ra, nhưng không quyết định kết luận nào.
    .formula = phương sai của ln(sau ÷ trước) = φ (1/trước + 1/sau) + τ²
    .source = DerSimonian & Laird 1986
methods-verdicts =
    .title = Kết luận
    .text = Tăng hoặc giảm: phạm vi nhiều khả năng không chứa “không thay đổi”. Không có thay đổi rõ rệt: phạm vi đó có chứa. Quá ít để kết luận: hai số đếm cộng lại dưới 40, hoặc một số dưới 20 và không thể biết được. Nếu một bên dưới 20 thì không nêu phần trăm, chỉ nêu hai số đếm. Một nhóm có các loại đi theo chiều khác nhau thì nêu rõ loại nào tạo ra thay đổi của nhóm hoặc đi ngược lại nhóm.
methods-many-verdicts =
    .title = Nhiều kết luận cạnh nhau
    .text = Giữa nhiều khu vực, một số sẽ trông như có thay đổi chỉ do may rủi. Khi nhiều so sánh đứng cạnh nhau, chúng được kiểm định chung, sao cho trong số những thay đổi được gọi là rõ rệt, dự kiến nhiều nhất 1 trên 20 là do ngẫu nhiên. Một so sánh đơn lẻ, được hỏi riêng, thì được kiểm định riêng.
    .formula = k lớn nhất sao cho trị số p nhỏ thứ k ≤ 0,05 k ÷ n, và mọi trị số đến đó
    .source = Benjamini & Hochberg 1995
methods-rates =
    .title = Tỷ lệ và phạm vi của tỷ lệ
    .text = { $has_residents ->
        [yes] Số vụ trình báo chia cho { surface.plural } hoặc cho 1.000 cư dân, và cho số năm. Phạm vi là khoảng chính xác dành cho số đếm, tính trên số đếm chia cho φ.
       *[no] Số vụ trình báo chia cho { surface.plural } và cho số năm. Phạm vi là khoảng chính xác dành cho số đếm, tính trên số đếm chia cho φ.
        }
    .formula = giới hạn: phân vị của phân phối gamma tại số đếm ÷ φ, nhân φ ÷ độ phơi nhiễm
    .source = Garwood 1936; Johnson, Kemp & Kotz 2005, mục 4.7.3
methods-funnel =
    .title = Một khu vực có bất thường so với số dân không?
    .text = Mỗi khu vực được so với mức mà khu vực đó sẽ có theo tỷ lệ của thành phố. Phễu trong chứa 95 trên 100 khu vực nếu chỉ có ngẫu nhiên và việc tội phạm xảy ra từng đợt; phễu ngoài còn tính đến mức các khu vực thường khác nhau.
    .formula = quan sát ÷ dự kiến, so với mức dự kiến
    .source = Spiegelhalter 2005, Statistics in Medicine 24:1185; Quality and Safety in Health Care 14:347

## Phân bố

methods-spread = Phân bố
methods-even =
    .title = Đều đến mức nào
    .text = { $has_residents ->
        [yes] Các khu vực được xếp theo thứ tự, nơi có ít camera nhất so với diện tích đất (hoặc số người) đứng trước. Đường cong cho biết một phần diện tích đất chứa bao nhiêu phần camera; hệ số Gini bằng hai lần phần nằm giữa đường cong và đường đều. Phạm vi của hệ số tính đến việc làm tròn mọi con số.
       *[no] Các khu vực được xếp theo thứ tự, nơi có ít camera nhất so với diện tích đất đứng trước. Đường cong cho biết một phần diện tích đất chứa bao nhiêu phần camera; hệ số Gini bằng hai lần phần nằm giữa đường cong và đường đều. Phạm vi của hệ số tính đến việc làm tròn mọi con số.
        }
    .formula = Gini = 1 − Σ (x₂ − x₁)(y₂ + y₁)
    .source = Lorenz 1905; Gini 1912
methods-quotient =
    .title = Thương số vị trí
    .text = { $has_residents ->
        [yes] Phần camera của một khu vực chia cho phần diện tích đất hoặc phần cư dân: 2 nghĩa là gấp đôi phần của nó. Thương số thấp nhất khi con số của khu vực thấp nhất, và mọi con số khác cao nhất, mà việc làm tròn và các khu vực không được hiển thị cho phép; cao nhất khi ngược lại.
       *[no] Phần camera của một khu vực chia cho phần diện tích đất: 2 nghĩa là gấp đôi phần của nó. Thương số thấp nhất khi con số của khu vực thấp nhất, và mọi con số khác cao nhất, mà việc làm tròn và các khu vực không được hiển thị cho phép; cao nhất khi ngược lại.
        }
    .formula = (camera ÷ tổng số camera) ÷ (đất ÷ tổng diện tích đất)
    .source = Haig 1928
methods-together =
    .title = Camera và tội phạm có đi cùng nhau không?
    .text = { $has_residents ->
        [yes] Một tương quan theo thứ hạng, để vài khu vực cực đoan không quyết định kết quả. Các khu vực kề nhau thường giống nhau, nên 50 khu vực chỉ cho biết nhiều bằng một số ít hơn các khu vực độc lập: con số đó quyết định phạm vi. Bên cạnh là cùng phép tính, khi giữ số cư dân trên mỗi { surface } như nhau. Một mối liên hệ chỉ được gọi là rõ rệt khi cả hai phạm vi đều không chứa 0 và riêng diện tích các khu vực (xem dưới) hiếm khi cho kết quả lớn đến vậy.
       *[no] Một tương quan theo thứ hạng, để vài khu vực cực đoan không quyết định kết quả. Các khu vực kề nhau thường giống nhau, nên 50 khu vực chỉ cho biết nhiều bằng một số ít hơn các khu vực độc lập: con số đó quyết định phạm vi. Một mối liên hệ chỉ được gọi là rõ rệt khi phạm vi không chứa 0 và riêng diện tích các khu vực (xem dưới) hiếm khi cho kết quả lớn đến vậy.
        }
    .formula = ρ của thứ hạng; z của Fisher với phương sai (1 + ρ²/2) ÷ (n′ − 3),  n′ = 1 + tr(BΣx) tr(BΣy) ÷ tr(BΣx BΣy)
    .source = Spearman 1904; Bonett & Wright 2000; Clifford, Richardson & Hémon 1989; Dutilleul 1993; Kendall 1942
methods-sizes =
    .title = Riêng diện tích các khu vực cho kết quả gì
    .text = Hai tỷ lệ trên cùng một phần đất vẫn đi cùng nhau, dù camera và tội phạm không liên quan gì đến nhau. Vì vậy số camera được xáo trộn giữa các khu vực, 9.999 lần, với diện tích giữ nguyên, và kết quả được đặt bên cạnh ρ. Cả hai số liệu đều tụ lại từng mảng, riêng điều đó đã tạo ra liên hệ, nên các lần xáo trộn giữ các khu vực kề nhau giống nhau như thực tế: bản đồ được tách thành các mẫu hình, từ rộng nhất đến nhỏ nhất, và từng cặp mẫu hình liền nhau được xoay một góc ngẫu nhiên.
    .formula = ρ của (camera đã xáo trộn ÷ { surface.plural }) và (tội phạm ÷ { surface.plural }); mẫu hình: vectơ riêng của HWH, với H = I − J ÷ n
    .source = Pearson 1897; Wagner & Dray 2015
methods-neighbors =
    .title = Các khu vực giống nhau có nằm cạnh nhau không?
    .text = Chỉ số I của Moran so mỗi khu vực với trung bình của các khu vực kề bên. Chỉ số được kiểm định bằng cách xáo trộn các con số giữa các khu vực 9.999 lần.
    .formula = I = (n ÷ S₀) (z′Wz ÷ z′z)
    .source = Moran 1950

## Các tuyên bố

methods-claims = Các tuyên bố
methods-agrees =
    .title = Khi nào một tuyên bố khớp
    .text = Khi cách số đếm công khai không quá một điểm phần trăm. Các tuyên bố được nêu bằng phần trăm tròn, và dữ liệu được sửa đổi. “Ít nhất” thì khớp từ mức đó trở lên; chỉ nói “tăng” hoặc “giảm” thì khớp khi có thay đổi rõ rệt theo chiều đó.
    .formula = |số đếm − số tuyên bố| ≤ 1
methods-depends =
    .title = Khi nào còn tùy, hoặc không thể biết được
    .text = Nếu lời tuyên bố không nêu những ngày được tính, chúng tôi thử mọi cách hiểu, hoặc những ngày lân cận: nếu một số cách khớp thì kết luận là còn tùy. Nếu một phần được nêu riêng mà dữ liệu không tách ra, chúng tôi tính xem bao nhiêu vụ trình báo phải thuộc phần đó để cả hai tuyên bố đều đúng. Nếu có con số nào như vậy, thì không thể biết được tuyên bố đúng hay không.
    .formula = (trước − x)(1 + r) + x(1 + p) = nay, với x từ 0 đến trước

## Các phạm vi có đúng không?

methods-held-heading = Các phạm vi có giữ lời hứa không?
methods-held-lead = Chúng tôi thử các phạm vi ở nơi lẽ ra không có gì khác nhau. Từ hai năm liền nhau, chúng tôi tạo ra hai năm trộn: một năm lấy xen kẽ các khối ngày từ mỗi năm, năm kia lấy phần còn lại. Như vậy mùa và thay đổi ở cả hai là như nhau, nên phạm vi 95% phải chứa “không thay đổi” trong khoảng 95 trên 100 trường hợp. Các khối 56 ngày cho biết các đợt có kéo dài hơn những đợt dùng để đo φ hay không. Khi có ít trường hợp, nhiều hơn hay ít hơn một chút là do may rủi.
methods-left-out = Không tính vào, vì có quá nhiều thay đổi trong năm đó: { $years }.
methods-held-table = Các phạm vi đúng trong bao nhiêu trên 100 trường hợp, với φ và khi chỉ tính ngẫu nhiên
methods-held-all = Cũng nội dung này cho mọi loại tội phạm
methods-held-columns =
    .of = Cấp, loại tội phạm
    .dispersion = φ
    .unevenness = τ
    .short = 28 ngày
    .plain = Chỉ tính ngẫu nhiên
    .long = 56 ngày
methods-levels =
    .city = Thành phố
    .ward = Phường
    .district = Quận cảnh sát
    .area = Khu vực
methods-held-head = { $level }, { INSIDE($crime) }
methods-held = { $share } trong số { $cases }
methods-none = –

## Từ ngữ, thư viện, kiểm tra

methods-words-heading = Ý nghĩa của một số từ ở đây
methods-libraries-heading = Thư viện phần mềm
methods-libraries-lead = Toàn bộ mã chương trình là mã mở, và những gì nó dựa vào cũng vậy. Theo tên trong Python Package Index:
methods-libraries-columns =
    .use = Dùng cho
    .libraries = Thư viện
methods-libraries =
    .figures = Các con số và bảng
    .pages = Các trang
    .words = Từ ngữ, con số và ngày tháng
    .charts = Biểu đồ, tờ in và tập tin
    .sources = Khu vực và các nguồn công khai
    .publishing = Công bố và kiểm tra trước khi công bố
methods-checked-heading = Mã chương trình được kiểm tra ra sao
methods-checked = Một phép tính thứ hai bằng pandas thuần túy, không dùng chung mã nào với trang web, tính lại các con số của các trang từ tập tin nguồn, và các bài kiểm tra so sánh hai kết quả. Các công thức được đối chiếu với SciPy, statsmodels, esda và inequality. Những gì có thể rời khỏi trang web được rà soát để tìm con số mà không bản phát hành nào hiển thị.
