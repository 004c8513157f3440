<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Checkpoints</name>
    <message>
        <source>nearest</source>
        <translation>gần nhất</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>song tuyến tính (bilinear)</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>song lập phương (bicubic)</translation>
    </message>
    <message>
        <source>Sample: base network</source>
        <translation>Mẫu: mạng gốc</translation>
    </message>
    <message>
        <source>Sample: deeper</source>
        <translation>Mẫu: sâu hơn</translation>
    </message>
    <message>
        <source>Sample: wider</source>
        <translation>Mẫu: rộng hơn</translation>
    </message>
    <message>
        <source>Sample: larger input</source>
        <translation>Mẫu: đầu vào lớn hơn</translation>
    </message>
    <message>
        <source>Sample: compound scaling</source>
        <translation>Mẫu: mở rộng phức hợp (compound scaling)</translation>
    </message>
    <message>
        <source>Sample network (drawn shapes)</source>
        <translation>Mạng mẫu (các hình vẽ)</translation>
    </message>
    <message>
        <source>squeezed to %1 px, %2</source>
        <translation>ép về %1 px, %2</translation>
    </message>
    <message>
        <source>shorter side to %1, centre %2 px, %3</source>
        <translation>cạnh ngắn về %1, cắt giữa %2 px, %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>there is too little free memory for this</source>
        <translation>không đủ bộ nhớ trống cho việc này</translation>
    </message>
    <message>
        <source>a file&apos;s or folder&apos;s name is not UTF-8; rename it</source>
        <translation>tên của một tệp hoặc thư mục không phải UTF-8; hãy đổi tên</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; ý bạn là %1?</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>thiếu %1 (bắt buộc)</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>không có tùy chọn %1</translation>
    </message>
    <message>
        <source>%1 lists them</source>
        <translation>%1 liệt kê tất cả</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>không có lệnh này</translation>
    </message>
    <message>
        <source>a command is missing; %1 lists them</source>
        <translation>thiếu lệnh; %1 liệt kê tất cả</translation>
    </message>
    <message>
        <source>say what: %1</source>
        <translation>hãy chỉ rõ: %1</translation>
    </message>
    <message>
        <source>%1 of %2 images cannot be read</source>
        <translation>không đọc được %1 trong số %2 ảnh</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not there. Choose another file.</source>
        <translation>%1 không có ở đó. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Không đọc được %1. Hãy kiểm tra quyền truy cập.</translation>
    </message>
    <message>
        <source>%1 is too large to be opened.</source>
        <translation>%1 quá lớn, không mở được.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the free space and the permissions.</source>
        <translation>Không ghi được %1. Hãy kiểm tra dung lượng trống và quyền truy cập.</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. Choose a file of one of these kinds: %2.</source>
        <translation>%1 không phải là ảnh, dù tên tệp ghi gì. Hãy chọn tệp thuộc một trong các loại: %2.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be read. Save it as one of these: %2.</source>
        <translation>%1 thuộc loại không đọc được. Hãy lưu lại dưới một trong các dạng: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault, and may not be what it was: the answer is for what can be read. Details name the fault.</source>
        <translation>%1 có lỗi và có thể không còn như ban đầu: câu trả lời chỉ ứng với phần đọc được. Phần chi tiết nêu rõ lỗi.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Save or download it again.</source>
        <translation>%1 bị hỏng hoặc không đầy đủ. Hãy lưu hoặc tải lại.</translation>
    </message>
    <message>
        <source>%1 is an empty file. Choose another one.</source>
        <translation>%1 là tệp rỗng. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 has more pixels than can be opened (100 million). Make it smaller first.</source>
        <translation>%1 có nhiều điểm ảnh hơn mức mở được (100 triệu). Hãy thu nhỏ trước.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Download or copy the checkpoint again.</source>
        <translation>%1 bị hỏng hoặc không đầy đủ. Hãy tải hoặc sao chép lại checkpoint.</translation>
    </message>
    <message>
        <source>%1 holds no network that this program knows. Open a checkpoint of an EfficientNet, MobileNet or ResNet classifier; details say what this is.</source>
        <translation>%1 không chứa mạng nào mà chương trình này biết. Hãy mở checkpoint của một bộ phân loại EfficientNet, MobileNet hoặc ResNet; phần chi tiết cho biết đây là gì.</translation>
    </message>
    <message>
        <source>%1 wants to run code when it is opened, so it was refused. Get the weights as .safetensors, or save them as a plain state_dict.</source>
        <translation>%1 muốn chạy mã khi được mở nên đã bị từ chối. Hãy lấy trọng số dạng .safetensors, hoặc lưu chúng thành state_dict thuần.</translation>
    </message>
    <message>
        <source>Some of the network&apos;s weights are missing in %1. Open a complete checkpoint.</source>
        <translation>Một số trọng số của mạng bị thiếu trong %1. Hãy mở một checkpoint đầy đủ.</translation>
    </message>
    <message>
        <source>%1 was not written: that library has no such network. Choose another one&apos;s names.</source>
        <translation>Chưa ghi %1: thư viện đó không có mạng như vậy. Hãy chọn cách đặt tên của thư viện khác.</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit the network. Choose the network they were made for.</source>
        <translation>Trọng số trong %1 không khớp với mạng. Hãy chọn đúng mạng của các trọng số này.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Choose the data set again.</source>
        <translation>Không có thư mục %1. Hãy chọn lại tập dữ liệu.</translation>
    </message>
    <message>
        <source>There are no pictures in %1. Choose a folder with one sub-folder for each class.</source>
        <translation>Không có ảnh nào trong %1. Hãy chọn thư mục có một thư mục con cho mỗi lớp.</translation>
    </message>
    <message>
        <source>%1 has no sub-folders with pictures. Put the pictures of each class into a sub-folder of that name.</source>
        <translation>%1 không có thư mục con chứa ảnh. Hãy đặt ảnh của mỗi lớp vào thư mục con mang tên lớp đó.</translation>
    </message>
    <message>
        <source>A class in %1 has no usable picture. Add some, or remove its folder.</source>
        <translation>Một lớp trong %1 không có ảnh dùng được. Hãy thêm ảnh hoặc bỏ thư mục của lớp đó.</translation>
    </message>
    <message>
        <source>The classes of the parts of %1 do not match. Details name the folder to rename.</source>
        <translation>Các lớp giữa những phần của %1 không khớp nhau. Phần chi tiết nêu thư mục cần đổi tên.</translation>
    </message>
    <message>
        <source>The data set of %1 has other classes or pictures than when it began. Restore them, or start a new run.</source>
        <translation>Tập dữ liệu của %1 có các lớp hoặc ảnh khác với lúc bắt đầu. Hãy khôi phục, hoặc bắt đầu lượt chạy mới.</translation>
    </message>
    <message>
        <source>Pictures of %1 cannot be read any more, so it stopped with everything saved. Resume it when they are back.</source>
        <translation>Không còn đọc được ảnh của %1, nên lượt chạy đã dừng và mọi thứ đã được lưu. Hãy chạy tiếp khi có lại ảnh.</translation>
    </message>
    <message>
        <source>The settings of %1 were changed since it began. Undo that, or start a new run.</source>
        <translation>Thiết lập của %1 đã bị thay đổi sau khi bắt đầu. Hãy hoàn tác, hoặc bắt đầu lượt chạy mới.</translation>
    </message>
    <message>
        <source>The list of pictures of %1, split.csv, is damaged. Start a new run.</source>
        <translation>Danh sách ảnh của %1, split.csv, bị hỏng. Hãy bắt đầu lượt chạy mới.</translation>
    </message>
    <message>
        <source>Too many pictures of %1 cannot be read any more. See whether the folder is still there.</source>
        <translation>Quá nhiều ảnh của %1 không còn đọc được. Hãy kiểm tra xem thư mục còn đó không.</translation>
    </message>
    <message>
        <source>%1 has no checkpoint to go on from. Start it anew.</source>
        <translation>%1 không có checkpoint để chạy tiếp. Hãy bắt đầu lại từ đầu.</translation>
    </message>
    <message>
        <source>The weights in %1 belong to another network than the one that was asked for.</source>
        <translation>Trọng số trong %1 thuộc về mạng khác với mạng được yêu cầu.</translation>
    </message>
    <message>
        <source>The checkpoint is not open any more. Open it again.</source>
        <translation>Checkpoint không còn mở. Hãy mở lại.</translation>
    </message>
    <message>
        <source>This engine is older than the window and cannot do that. Update it.</source>
        <translation>Bộ máy này cũ hơn cửa sổ và không làm được việc đó. Hãy cập nhật nó.</translation>
    </message>
    <message>
        <source>There are no pictures in %1 or in the folders below it.</source>
        <translation>Không có ảnh nào trong %1 và các thư mục con của nó.</translation>
    </message>
    <message>
        <source>%1 has a single class; there is nothing to tell apart. Add a second sub-folder.</source>
        <translation>%1 chỉ có một lớp; không có gì để phân biệt. Hãy thêm thư mục con thứ hai.</translation>
    </message>
    <message>
        <source>%1 could not be brought to the other machine. See whether ssh gets there, and whether rsync is installed on both.</source>
        <translation>Không chuyển được %1 sang máy kia. Hãy kiểm tra xem ssh có kết nối được không và rsync đã được cài trên cả hai máy chưa.</translation>
    </message>
    <message>
        <source>Some of the settings make no sense. Details name them.</source>
        <translation>Một số thiết lập không hợp lý. Phần chi tiết nêu rõ.</translation>
    </message>
    <message>
        <source>The classes of %1 are not those of this network. Say which is which, or open the network that was trained on them.</source>
        <translation>Các lớp của %1 không phải là lớp của mạng này. Hãy chỉ ra lớp nào ứng với lớp nào, hoặc mở mạng đã được huấn luyện trên chúng.</translation>
    </message>
    <message>
        <source>What was said about the folders of %1 does not fit the network.</source>
        <translation>Những gì đã khai báo về các thư mục của %1 không khớp với mạng.</translation>
    </message>
    <message>
        <source>Which columns of %1 are the paths and the classes is not clear. Name them under Columns.</source>
        <translation>Không rõ cột nào của %1 là đường dẫn và cột nào là lớp. Hãy nêu tên chúng ở mục Cột.</translation>
    </message>
    <message>
        <source>The data in %1 is damaged or not understood. Details say where.</source>
        <translation>Dữ liệu trong %1 bị hỏng hoặc không hiểu được. Phần chi tiết cho biết ở đâu.</translation>
    </message>
    <message>
        <source>%1 is packed or stored in a way that is not read. Details say what it is and how to unpack it.</source>
        <translation>%1 được đóng gói hoặc lưu theo cách không đọc được. Phần chi tiết cho biết đó là gì và cách giải nén.</translation>
    </message>
    <message>
        <source>There is no camera, or another program uses it. Connect one, then try again.</source>
        <translation>Không có camera, hoặc chương trình khác đang dùng nó. Hãy kết nối camera rồi thử lại.</translation>
    </message>
    <message>
        <source>The camera gives no picture any more. Connect it again.</source>
        <translation>Camera không còn cho ảnh. Hãy kết nối lại.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Save the picture in the browser and drop the file.</source>
        <translation>Không lấy được %1. Hãy lưu ảnh trong trình duyệt rồi thả tệp vào đây.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded. See whether there is a way to the network, then try again: it goes on where it stopped.</source>
        <translation>Không tải được %1. Hãy kiểm tra kết nối mạng rồi thử lại: việc tải sẽ tiếp tục từ chỗ đã dừng.</translation>
    </message>
    <message>
        <source>What came for %1 is not the file that its publisher announced, so it was thrown away. Try again later, or from another network.</source>
        <translation>Dữ liệu nhận về cho %1 không phải tệp mà nhà phát hành đã công bố nên đã bị bỏ. Hãy thử lại sau, hoặc từ mạng khác.</translation>
    </message>
    <message>
        <source>No public weights are called %1.</source>
        <translation>Không có trọng số công khai nào tên %1.</translation>
    </message>
    <message>
        <source>%1 would train another network than its sweep has planned. Details name both; start the sweep anew.</source>
        <translation>%1 sẽ huấn luyện một mạng khác với kế hoạch của đợt quét. Phần chi tiết nêu cả hai; hãy bắt đầu lại đợt quét.</translation>
    </message>
    <message>
        <source>%1 is training now. Stop it first, or wait until it has finished.</source>
        <translation>%1 đang huấn luyện. Hãy dừng nó trước, hoặc chờ đến khi xong.</translation>
    </message>
    <message>
        <source>There is a run of the name %1 already. Choose another name.</source>
        <translation>Đã có lượt chạy tên %1. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 does not train any more.</source>
        <translation>%1 không còn huấn luyện nữa.</translation>
    </message>
    <message>
        <source>%1 is no run, or was removed.</source>
        <translation>%1 không phải là lượt chạy, hoặc đã bị xóa.</translation>
    </message>
    <message>
        <source>The memory does not suffice for %1. Choose a smaller batch, picture or network.</source>
        <translation>Không đủ bộ nhớ cho %1. Hãy chọn batch, ảnh hoặc mạng nhỏ hơn.</translation>
    </message>
    <message>
        <source>Numbers of %1 are not finite. Details say where, and what helps.</source>
        <translation>Có số không hữu hạn trong %1. Phần chi tiết cho biết ở đâu và cách khắc phục.</translation>
    </message>
    <message>
        <source>The weights that %1 starts from hold numbers that are not finite. Choose another checkpoint.</source>
        <translation>Trọng số khởi đầu của %1 chứa số không hữu hạn. Hãy chọn checkpoint khác.</translation>
    </message>
    <message>
        <source>The batch of %1 is too small for pictures of this size. Choose a larger batch or larger pictures, or freeze the normalisations.</source>
        <translation>Batch của %1 quá nhỏ với ảnh cỡ này. Hãy chọn batch lớn hơn hoặc ảnh lớn hơn, hoặc đóng băng các tầng chuẩn hóa.</translation>
    </message>
    <message>
        <source>That device is not there. Choose another one.</source>
        <translation>Không có thiết bị đó. Hãy chọn thiết bị khác.</translation>
    </message>
    <message>
        <source>The engine, effnet-engine, does not start. Install it beside this program, then try again.</source>
        <translation>Bộ máy effnet-engine không khởi động. Hãy cài nó cạnh chương trình này rồi thử lại.</translation>
    </message>
    <message>
        <source>The engine stopped while it worked on %1. It is started again; try once more.</source>
        <translation>Bộ máy đã dừng khi đang xử lý %1. Nó đang được khởi động lại; hãy thử lần nữa.</translation>
    </message>
    <message>
        <source>The engine ended three times within a minute. Details say why; start it again, or choose another one.</source>
        <translation>Bộ máy đã kết thúc ba lần trong một phút. Phần chi tiết cho biết lý do; hãy khởi động lại, hoặc chọn bộ máy khác.</translation>
    </message>
    <message>
        <source>The engine is of another version than this window. Update both.</source>
        <translation>Bộ máy khác phiên bản với cửa sổ này. Hãy cập nhật cả hai.</translation>
    </message>
    <message>
        <source>This engine cannot do that yet. Choose another method or stage.</source>
        <translation>Bộ máy này chưa làm được việc đó. Hãy chọn phương pháp hoặc giai đoạn khác.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer about %1 is not understood.</source>
        <translation>Không hiểu câu trả lời của bộ máy về %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>The boxes in %1 are not understood. Details say where.</source>
        <translation>Không hiểu các khung trong %1. Phần chi tiết cho biết ở đâu.</translation>
    </message>
    <message>
        <source>The values to try make no sense. Details say which.</source>
        <translation>Các giá trị cần thử không hợp lý. Phần chi tiết cho biết giá trị nào.</translation>
    </message>
    <message>
        <source>There are no class names in %1. Choose a text file with one name a line.</source>
        <translation>Không có tên lớp trong %1. Hãy chọn tệp văn bản với mỗi dòng một tên.</translation>
    </message>
    <message>
        <source>No network can be built so. Details say which of its numbers does not fit.</source>
        <translation>Không thể dựng mạng như vậy. Phần chi tiết cho biết con số nào không phù hợp.</translation>
    </message>
    <message>
        <source>%1 is no state that this program has saved, or is damaged. Choose another file.</source>
        <translation>%1 không phải trạng thái do chương trình này lưu, hoặc đã bị hỏng. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The plan of the sweep in %1 is damaged. Start the sweep anew.</source>
        <translation>Kế hoạch của đợt quét trong %1 bị hỏng. Hãy bắt đầu lại đợt quét.</translation>
    </message>
    <message>
        <source>A value given for %1 makes no sense. Details name it.</source>
        <translation>Một giá trị cho %1 không hợp lý. Phần chi tiết nêu rõ.</translation>
    </message>
    <message>
        <source>The record of %1 is damaged, or of another version.</source>
        <translation>Bản ghi của %1 bị hỏng, hoặc thuộc phiên bản khác.</translation>
    </message>
    <message>
        <source>The notes of %1 are damaged. Write them anew.</source>
        <translation>Ghi chú của %1 bị hỏng. Hãy viết lại.</translation>
    </message>
    <message>
        <source>The list of corrections of %1 is damaged. Details say where.</source>
        <translation>Danh sách sửa đổi của %1 bị hỏng. Phần chi tiết cho biết ở đâu.</translation>
    </message>
    <message>
        <source>The engine does not speak this window&apos;s language. Update both.</source>
        <translation>Bộ máy không nói cùng giao thức với cửa sổ này. Hãy cập nhật cả hai.</translation>
    </message>
    <message>
        <source>The engine does not understand what this window asks for. Update both.</source>
        <translation>Bộ máy không hiểu yêu cầu của cửa sổ này. Hãy cập nhật cả hai.</translation>
    </message>
    <message>
        <source>The engine ended before it had an answer. Details say why.</source>
        <translation>Bộ máy kết thúc trước khi có câu trả lời. Phần chi tiết cho biết lý do.</translation>
    </message>
    <message>
        <source>The engine was started anew. Ask again.</source>
        <translation>Bộ máy đã được khởi động lại. Hãy hỏi lại.</translation>
    </message>
    <message>
        <source>The engine could not do that for %1. Details say why.</source>
        <translation>Bộ máy không làm được việc đó cho %1. Phần chi tiết cho biết lý do.</translation>
    </message>
    <message>
        <source>The network could not be computed for %1. Details say why.</source>
        <translation>Không tính được mạng cho %1. Phần chi tiết cho biết lý do.</translation>
    </message>
    <message>
        <source>The computation of %1 failed. Details have the library&apos;s own words.</source>
        <translation>Phép tính cho %1 thất bại. Phần chi tiết là nguyên văn thông báo của thư viện.</translation>
    </message>
    <message>
        <source>A fault of this program stopped the work on %1. Details say where.</source>
        <translation>Một lỗi của chương trình này đã làm dừng việc xử lý %1. Phần chi tiết cho biết ở đâu.</translation>
    </message>
    <message>
        <source>Nothing is within these limits. Widen one of them.</source>
        <translation>Không có gì nằm trong các giới hạn này. Hãy nới một giới hạn.</translation>
    </message>
    <message>
        <source>One of the processes that train %1 together is gone. Resume the run.</source>
        <translation>Một trong các tiến trình cùng huấn luyện %1 không còn. Hãy chạy tiếp lượt này.</translation>
    </message>
    <message>
        <source>The processes that should train %1 together were not started alike. Details say how.</source>
        <translation>Các tiến trình cùng huấn luyện %1 không được khởi động giống nhau. Phần chi tiết nêu rõ.</translation>
    </message>
    <message>
        <source>This installation trains in one process only. Choose a single device.</source>
        <translation>Bản cài này chỉ huấn luyện trong một tiến trình. Hãy chọn một thiết bị.</translation>
    </message>
    <message>
        <source>There is no family of networks of that name.</source>
        <translation>Không có họ mạng nào tên như vậy.</translation>
    </message>
    <message>
        <source>There is no network of that name.</source>
        <translation>Không có mạng nào tên như vậy.</translation>
    </message>
    <message>
        <source>This processor cannot compute that. Choose another device.</source>
        <translation>Bộ xử lý này không tính được việc đó. Hãy chọn thiết bị khác.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose another one.</source>
        <translation>Thư mục %1 không rỗng. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The other machine could not do it. Details have its own words.</source>
        <translation>Máy kia không làm được. Phần chi tiết là nguyên văn thông báo của nó.</translation>
    </message>
    <message>
        <source>The other machine cannot be reached. See whether ssh gets there.</source>
        <translation>Không kết nối được với máy kia. Hãy kiểm tra xem ssh có tới được không.</translation>
    </message>
    <message>
        <source>Another sweep lies in %1. Choose another name.</source>
        <translation>Có một đợt quét khác trong %1. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 was stopped before it began. What has arrived there stays for the next time.</source>
        <translation>%1 đã dừng trước khi bắt đầu. Những gì đã tới máy đó được giữ cho lần sau.</translation>
    </message>
    <message>
        <source>That did not work for %1. Details say why.</source>
        <translation>Không thực hiện được cho %1. Phần chi tiết cho biết lý do.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
</context>
<context>
    <name>ReportWires</name>
    <message>
        <source>each picture&apos;s likeliest</source>
        <translation>lớp khả dĩ nhất của từng ảnh</translation>
    </message>
</context>
<context>
    <name>RunStates</name>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>đang khởi động</translation>
    </message>
    <message>
        <source>training</source>
        <translation>đang huấn luyện</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>bị ngắt</translation>
    </message>
    <message>
        <source>not as planned</source>
        <translation>không như kế hoạch</translation>
    </message>
</context>
<context>
    <name>RunWarnings</name>
    <message>
        <source>The memory does not suffice for a whole batch, so it is computed in parts; a smaller input or network is faster.</source>
        <translation>Không đủ bộ nhớ cho cả batch nên phải tính từng phần; đầu vào hoặc mạng nhỏ hơn sẽ nhanh hơn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures cannot be read and are left out.</source>
        <translation>
            <numerusform>%Ln ảnh không đọc được và bị bỏ qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several parts of the data: accuracy looks better than it is.</source>
        <translation>
            <numerusform>%Ln ảnh nằm trong nhiều phần của dữ liệu: độ chính xác trông cao hơn thực tế.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data set has pictures that this run does not know: they are left out.</source>
        <translation>Tập dữ liệu có những ảnh mà lượt chạy này không biết: chúng bị bỏ qua.</translation>
    </message>
    <message>
        <source>Pictures of this run are not there any more.</source>
        <translation>Một số ảnh của lượt chạy này không còn nữa.</translation>
    </message>
    <message>
        <source>The data set has changed since this run of an earlier version began: pictures that it learnt from may be among those that validate it.</source>
        <translation>Tập dữ liệu đã thay đổi từ khi lượt chạy này (của phiên bản cũ) bắt đầu: ảnh đã dùng để học có thể nằm trong số ảnh kiểm định nó.</translation>
    </message>
    <message>
        <source>Few validation pictures: the true accuracy may lie anywhere in the interval. Folds measure on all pictures.</source>
        <translation>Ít ảnh kiểm định: độ chính xác thật có thể ở bất kỳ đâu trong khoảng này. Chia fold sẽ đo trên mọi ảnh.</translation>
    </message>
    <message>
        <source>Fine-tuning is no better than the first answer, as far as these pictures tell. Good enough? Then stop here.</source>
        <translation>Theo những gì các ảnh này cho thấy, tinh chỉnh không tốt hơn câu trả lời đầu tiên. Đã đủ tốt? Vậy hãy dừng ở đây.</translation>
    </message>
    <message>
        <source>Validation pictures could not be read: the epochs without them are not compared with the others.</source>
        <translation>Không đọc được các ảnh kiểm định: những epoch thiếu chúng không được so với các epoch khác.</translation>
    </message>
    <message>
        <source>The test figure of before is of an earlier checkpoint; it is measured again at the end.</source>
        <translation>Kết quả kiểm tra (test) trước đây là của checkpoint cũ hơn; nó sẽ được đo lại khi kết thúc.</translation>
    </message>
    <message>
        <source>Validation pictures that another of the runs learnt from are left out.</source>
        <translation>Bỏ qua các ảnh kiểm định mà một lượt chạy khác đã học.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several classes: one of their labels is wrong.</source>
        <translation>
            <numerusform>%Ln ảnh nằm trong nhiều lớp: một trong các nhãn của chúng sai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders or files lie in the data and are not used; details name them.</source>
        <translation>
            <numerusform>%Ln thư mục hoặc tệp nằm trong dữ liệu mà không được dùng; phần chi tiết nêu tên chúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was alone in its batch and was left out: normalisations need two.</source>
        <translation>Một ảnh ở một mình trong batch nên bị bỏ qua: tầng chuẩn hóa cần ít nhất hai ảnh.</translation>
    </message>
</context>
<context>
    <name>Tensors</name>
    <message>
        <source>in place</source>
        <translation>đúng chỗ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>không dùng</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>sai kích thước (shape)</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>đã thay</translation>
    </message>
    <message>
        <source>equal in both</source>
        <translation>giống nhau ở cả hai</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>khác nhau</translation>
    </message>
    <message>
        <source>other shape there</source>
        <translation>bên kia khác kích thước (shape)</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>chỉ có ở đây</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>chỉ có bên kia</translation>
    </message>
</context>
<context>
    <name>WeightFiles</name>
    <message>
        <source>Checkpoints (%1);;All files (*)</source>
        <translation>Checkpoint (%1);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>effnet::AccuracyText</name>
    <message>
        <source>95 %: %1–%2, n = %3</source>
        <translation>95 %: %1–%2, n = %3</translation>
    </message>
</context>
<context>
    <name>effnet::AgreementTable</name>
    <message>
        <source>Only where they disagree</source>
        <translation>Chỉ những ảnh bất đồng</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>Answered by all: %1 of %2. They disagree about %3.</source>
        <translation>Tất cả đều trả lời: %1 trên %2. Bất đồng ở %3.</translation>
    </message>
</context>
<context>
    <name>effnet::AnswerPane</name>
    <message>
        <source>Classes</source>
        <translation>Các lớp</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Bản đồ nhiệt</translation>
    </message>
    <message>
        <source>Heat map for another class…</source>
        <translation>Bản đồ nhiệt cho lớp khác…</translation>
    </message>
    <message>
        <source>Any other class of the network: its name, then Enter</source>
        <translation>Bất kỳ lớp nào khác của mạng: gõ tên rồi Enter</translation>
    </message>
    <message>
        <source>Is the heat map faithful?</source>
        <translation>Bản đồ nhiệt có trung thực không?</translation>
    </message>
    <message>
        <source>Most similar training pictures</source>
        <translation>Ảnh huấn luyện giống nhất</translation>
    </message>
</context>
<context>
    <name>effnet::AnswerTexts</name>
    <message>
        <source>Decided: %1 (operating point %2, by %3).</source>
        <translation>Đã quyết định: %1 (điểm vận hành %2, theo %3).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Accepted: at least %1 sure (by %2).</source>
        <translation>Chấp nhận: chắc chắn ít nhất %1 (theo %2).</translation>
    </message>
    <message>
        <source>For a person to decide: less sure than %1 (by %2).</source>
        <translation>Cần người quyết định: độ chắc chắn dưới %1 (theo %2).</translation>
    </message>
    <message>
        <source>For a person to decide: unlike the pictures that the thresholds were chosen on.</source>
        <translation>Cần người quyết định: không giống các ảnh đã dùng để chọn ngưỡng.</translation>
    </message>
    <message>
        <source>decode %1</source>
        <translation>giải mã %1</translation>
    </message>
    <message>
        <source>prepare %1</source>
        <translation>chuẩn bị %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>mạng %1</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>giải thích %1</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>As undecided as between %1 equal classes (entropy %2).</source>
        <translation>Phân vân như giữa %1 lớp ngang nhau (entropy %2).</translation>
    </message>
    <message>
        <source>Energy %1; pictures unlike the training data have a higher one. No limit is known for this network: evaluate a labelled folder to have one.</source>
        <translation>Năng lượng %1; ảnh khác dữ liệu huấn luyện có năng lượng cao hơn. Chưa biết ngưỡng cho mạng này: hãy đánh giá một thư mục có nhãn để có ngưỡng.</translation>
    </message>
    <message>
        <source>the run&apos;s validation pictures</source>
        <translation>ảnh kiểm định của lượt chạy</translation>
    </message>
    <message>
        <source>the evaluated folder</source>
        <translation>thư mục đã đánh giá</translation>
    </message>
    <message>
        <source>Perhaps unlike the training data: energy %1 is above %2, which 95 % of %3 stay below.</source>
        <translation>Có thể không giống dữ liệu huấn luyện: năng lượng %1 cao hơn %2, mức mà 95 % %3 nằm dưới.</translation>
    </message>
    <message>
        <source>Energy %1, below %2 as 95 % of %3: nothing unusual.</source>
        <translation>Năng lượng %1, dưới %2 như 95 % %3: không có gì bất thường.</translation>
    </message>
</context>
<context>
    <name>effnet::Application</name>
    <message>
        <source>Go to</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Trang này</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Bộ dữ liệu</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Chưa có gì</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Khám phá</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo màn hình nền</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>About EfficientNet Explorer</source>
        <translation>Về EfficientNet Explorer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Lượt chạy</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Tìm lệnh…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>A run is training</source>
        <translation>Một lượt chạy đang huấn luyện</translation>
    </message>
    <message>
        <source>%1 goes on without this window and is found again under Runs.</source>
        <translation>%1 tiếp tục khi đóng cửa sổ này và có thể tìm lại trong Lượt chạy.</translation>
    </message>
    <message>
        <source>Close, let it train</source>
        <translation>Đóng, để nó huấn luyện tiếp</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Dừng lại và đóng</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Không hỏi lại</translation>
    </message>
    <message>
        <source>Train the network of Explore</source>
        <translation>Huấn luyện mạng của trang Khám phá</translation>
    </message>
    <message>
        <source>Inspect a checkpoint…</source>
        <translation>Xem bên trong một checkpoint…</translation>
    </message>
    <message>
        <source>%1: the kept network has a validation accuracy of %2</source>
        <translation>%1: mạng được giữ lại có độ chính xác kiểm định %2</translation>
    </message>
    <message>
        <source>; kept: accuracy %1, macro F1 %2, n = %3; chosen by %4</source>
        <translation>; giữ lại: độ chính xác %1, macro F1 %2, n = %3; chọn theo %4</translation>
    </message>
    <message>
        <source>&lt;h3&gt;EfficientNet Explorer %1&lt;/h3&gt;&lt;p&gt;Compound scaling of convolutional networks: explore, explain, train.&lt;/p&gt;&lt;p&gt;The sources are under the Apache License 2.0. This program is linked with QCustomPlot, which is under the GNU General Public License 3, so the program as a whole is distributed under the GPL 3. It uses Qt %2.&lt;/p&gt;&lt;p&gt;EfficientNet: M. Tan, Q. V. Le, arXiv 1905.11946. EfficientNetV2: arXiv 2104.00298.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;EfficientNet Explorer %1&lt;/h3&gt;&lt;p&gt;Mở rộng phức hợp (compound scaling) mạng tích chập: khám phá, giải thích, huấn luyện.&lt;/p&gt;&lt;p&gt;Mã nguồn theo giấy phép Apache License 2.0. Chương trình này được liên kết với QCustomPlot, vốn theo giấy phép GNU General Public License 3, nên toàn bộ chương trình được phân phối theo GPL 3. Chương trình dùng Qt %2.&lt;/p&gt;&lt;p&gt;EfficientNet: M. Tan, Q. V. Le, arXiv 1905.11946. EfficientNetV2: arXiv 2104.00298.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Gán nhãn</translation>
    </message>
    <message>
        <source>Settings were not saved</source>
        <translation>Thiết lập chưa được lưu</translation>
    </message>
    <message>
        <source>%1 could not be written: is the disk full or write-protected? What it held before is kept; what you changed since is lost if you close now.</source>
        <translation>Không ghi được %1: đĩa đầy hay bị chống ghi? Nội dung trước đó vẫn còn; những thay đổi từ đó sẽ mất nếu đóng bây giờ.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Vẫn đóng</translation>
    </message>
</context>
<context>
    <name>effnet::BudgetFields</name>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Multiply-adds of one picture, in millions; empty for no limit</source>
        <translation>Số phép nhân-cộng cho một ảnh, tính bằng triệu; để trống nếu không giới hạn</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>In millions; empty for no limit</source>
        <translation>Tính bằng triệu; để trống nếu không giới hạn</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>Bộ nhớ suy luận</translation>
    </message>
    <message>
        <source>File of weights</source>
        <translation>Tệp trọng số</translation>
    </message>
    <message>
        <source>What the weights take on disk; in fp32 where a network has no public file</source>
        <translation>Dung lượng trọng số trên đĩa; ở fp32 nếu mạng không có tệp công khai</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>Bộ nhớ huấn luyện</translation>
    </message>
    <message>
        <source>Memory for training at this batch</source>
        <translation>Bộ nhớ để huấn luyện với cỡ lô này</translation>
    </message>
    <message>
        <source>at batch</source>
        <translation>với cỡ lô</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>For one answer, told from what was measured on this machine</source>
        <translation>Cho một lần trả lời, suy ra từ kết quả đo trên máy này</translation>
    </message>
    <message>
        <source>mixed precision</source>
        <translation>độ chính xác hỗn hợp</translation>
    </message>
    <message>
        <source>Training with half the bytes for activations</source>
        <translation>Huấn luyện với một nửa số byte cho các giá trị kích hoạt</translation>
    </message>
    <message>
        <source>Memory for the answer to one picture in fp32, weights included (the paper&apos;s equation 2)</source>
        <translation>Bộ nhớ để trả lời cho một ảnh ở fp32, gồm cả trọng số (phương trình 2 của bài báo)</translation>
    </message>
    <message>
        <source>Pictures in a training step</source>
        <translation>Số ảnh trong một bước huấn luyện</translation>
    </message>
</context>
<context>
    <name>effnet::BudgetPanel</name>
    <message>
        <source>compound</source>
        <translation>phức hợp</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>độ sâu</translation>
    </message>
    <message>
        <source>width</source>
        <translation>độ rộng</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>độ phân giải</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>tham số</translation>
    </message>
    <message>
        <source>largest size</source>
        <translation>kích thước lớn nhất</translation>
    </message>
    <message>
        <source>As this network costs</source>
        <translation>Bằng chi phí của mạng này</translation>
    </message>
    <message>
        <source>What the four modes give at the MACs of the network shown</source>
        <translation>Bốn chế độ cho kết quả gì với cùng số MACs của mạng đang xem</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Chế độ</translation>
    </message>
    <message>
        <source>Even the smallest network breaks a limit (%1).</source>
        <translation>Ngay cả mạng nhỏ nhất cũng vượt một giới hạn (%1).</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>độ trễ</translation>
    </message>
    <message>
        <source>A limit on latency needs a measurement: ‘Measure’ above takes it.</source>
        <translation>Giới hạn độ trễ cần một phép đo: hãy dùng ‘Đo’ ở trên.</translation>
    </message>
    <message>
        <source>d %1, w %2, %3 px; %4 parameters, %5 MACs</source>
        <translation>d %1, w %2, %3 px; %4 tham số, %5 MACs</translation>
    </message>
    <message>
        <source>about %1 ms, told from what was measured</source>
        <translation>khoảng %1 ms, suy ra từ kết quả đo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>The largest network of each mode within the limits; a click takes it</source>
        <translation>Mạng lớn nhất của mỗi chế độ trong giới hạn; nhấp để chọn</translation>
    </message>
    <message>
        <source>The limit on latency is left out: nothing has been measured yet.</source>
        <translation>Bỏ qua giới hạn độ trễ: chưa đo gì cả.</translation>
    </message>
    <message>
        <source>Scaling by %1 does not change this: %2.</source>
        <translation>Mở rộng theo %1 không làm thay đổi: %2.</translation>
    </message>
    <message>
        <source>memory for training</source>
        <translation>bộ nhớ huấn luyện</translation>
    </message>
    <message>
        <source>memory for inference</source>
        <translation>bộ nhớ suy luận</translation>
    </message>
    <message>
        <source>size of the file of weights</source>
        <translation>kích thước tệp trọng số</translation>
    </message>
    <message numerus="yes">
        <source>Latency: %1, told from %n network(s)</source>
        <translation>
            <numerusform>Độ trễ: %1, suy ra từ %n mạng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::CatalogModel</name>
    <message>
        <source>Weights</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>%1
from %2, licence %3
input %4 px
SHA-256 %5</source>
        <translation>%1
từ %2, giấy phép %3
đầu vào %4 px
SHA-256 %5</translation>
    </message>
    <message>
        <source>on this computer: %1</source>
        <translation>trên máy này: %1</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>The publisher&apos;s name of the file, whole in the tooltip; ✓: already on this computer</source>
        <translation>Tên tệp do nhà phát hành đặt, đầy đủ trong chú thích nổi; ✓: đã có trên máy này</translation>
    </message>
    <message>
        <source>Published accuracy on ImageNet-1k, percent</source>
        <translation>Độ chính xác đã công bố trên ImageNet-1k, phần trăm</translation>
    </message>
    <message>
        <source>To download; ≈ where only the network&apos;s own size is known</source>
        <translation>Dung lượng phải tải; ≈ khi chỉ biết kích thước của chính mạng</translation>
    </message>
</context>
<context>
    <name>effnet::CatalogPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Xem bên trong</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Tải về</translation>
    </message>
    <message>
        <source>Find weights</source>
        <translation>Tìm trọng số</translation>
    </message>
    <message>
        <source>Part of a name, such as b4 or resnet</source>
        <translation>Một phần của tên, như b4 hoặc resnet</translation>
    </message>
    <message>
        <source>What came so far is kept; the next download goes on from there</source>
        <translation>Phần đã tải được giữ lại; lần tải sau tiếp tục từ đó</translation>
    </message>
    <message>
        <source>Its tensors, statistics and other formats</source>
        <translation>Các tensor, thống kê và định dạng khác của nó</translation>
    </message>
    <message>
        <source>Into this program&apos;s data folder; checked by its SHA-256, resumed where it broke off</source>
        <translation>Vào thư mục dữ liệu của chương trình; kiểm tra bằng SHA-256, tiếp tục từ chỗ bị ngắt</translation>
    </message>
    <message>
        <source>Weights that their publishers offer for download; ✓: on this computer.</source>
        <translation>Trọng số do nhà phát hành cho tải; ✓: đã có trên máy này.</translation>
    </message>
    <message>
        <source>%1 · licence %2 · input %3 px · %5
SHA-256 %4</source>
        <translation>%1 · giấy phép %2 · đầu vào %3 px · %5
SHA-256 %4</translation>
    </message>
    <message>
        <source>Asking for it…</source>
        <translation>Đang yêu cầu…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointCard</name>
    <message>
        <source>Open checkpoint…</source>
        <translation>Mở checkpoint…</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>preprocessing</source>
        <translation>tiền xử lý</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>padding</translation>
    </message>
    <message>
        <source>normalisation&apos;s ε</source>
        <translation>ε của chuẩn hóa</translation>
    </message>
    <message>
        <source>class names</source>
        <translation>tên lớp</translation>
    </message>
    <message>
        <source>input size</source>
        <translation>kích thước đầu vào</translation>
    </message>
    <message>
        <source>activation between the layers of its head</source>
        <translation>hàm kích hoạt giữa các tầng của head</translation>
    </message>
    <message>
        <source>Inspect, export…</source>
        <translation>Xem bên trong, xuất…</translation>
    </message>
    <message>
        <source>Its tensors, their statistics, and other formats</source>
        <translation>Các tensor, thống kê của chúng và các định dạng khác</translation>
    </message>
    <message>
        <source>No checkpoint</source>
        <translation>Chưa có checkpoint</translation>
    </message>
    <message>
        <source>Open a .safetensors or .pth file, or drop it anywhere on this page.</source>
        <translation>Mở tệp .safetensors hoặc .pth, hoặc thả tệp vào bất kỳ đâu trên trang này.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>%1, depth %2, width %3</source>
        <translation>%1, độ sâu %2, độ rộng %3</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Tiền xử lý</translation>
    </message>
    <message>
        <source>mean %1
std %2</source>
        <translation>trung bình %1
độ lệch chuẩn %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>%1, %2 names</source>
        <translation>%1, %2 tên</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Chạy trên</translation>
    </message>
    <message>
        <source>The file does not state its %1; the usual values were taken. Doubtful answers may come from that.</source>
        <translation>Tệp không ghi %1; đã dùng giá trị thông thường. Câu trả lời đáng ngờ có thể do đó.</translation>
    </message>
    <message>
        <source>Missing tensors: %1. The network is incomplete.</source>
        <translation>Tensor bị thiếu: %1. Mạng không đầy đủ.</translation>
    </message>
    <message>
        <source>Tensors that are not used: %1.</source>
        <translation>Tensor không được dùng: %1.</translation>
    </message>
    <message>
        <source>Built-in sample network (drawn shapes)</source>
        <translation>Mạng mẫu có sẵn (các hình vẽ)</translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointPage</name>
    <message>
        <source>Open checkpoint…</source>
        <translation>Mở checkpoint…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 mục</translation>
    </message>
    <message>
        <source>No checkpoint</source>
        <translation>Chưa có checkpoint</translation>
    </message>
    <message>
        <source>Only what is wrong or differs</source>
        <translation>Chỉ mục sai hoặc khác</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bit</translation>
    </message>
    <message>
        <source>Public weights</source>
        <translation>Trọng số công khai</translation>
    </message>
    <message>
        <source>What 8 bits cost, and in which tensors</source>
        <translation>8 bit làm giảm bao nhiêu, và ở tensor nào</translation>
    </message>
    <message>
        <source>Inspect another checkpoint</source>
        <translation>Xem bên trong checkpoint khác</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>So sánh…</translation>
    </message>
    <message>
        <source>With another checkpoint of the same network, of any layout</source>
        <translation>Với checkpoint khác của cùng mạng, theo bất kỳ cách bố trí nào</translation>
    </message>
    <message>
        <source>In another library&apos;s names, as .safetensors, .pth or .onnx</source>
        <translation>Theo tên của thư viện khác, dạng .safetensors, .pth hoặc .onnx</translation>
    </message>
    <message>
        <source>Name classes…</source>
        <translation>Đặt tên lớp…</translation>
    </message>
    <message>
        <source>Attach a file of class names, and keep both in one .safetensors</source>
        <translation>Gắn một tệp tên lớp, và lưu cả hai trong một tệp .safetensors</translation>
    </message>
    <message>
        <source>Use in Classify</source>
        <translation>Dùng trong Phân loại</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Mở nó ở đó</translation>
    </message>
    <message>
        <source>Find a tensor</source>
        <translation>Tìm tensor</translation>
    </message>
    <message>
        <source>Shows only tensors whose name holds these letters</source>
        <translation>Chỉ hiện các tensor có tên chứa những chữ này</translation>
    </message>
    <message>
        <source>Missing, unused, of a wrong shape, not finite, or not as in the other file</source>
        <translation>Thiếu, không dùng, sai kích thước (shape), không hữu hạn, hoặc khác với tệp kia</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Sao chép hàng</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ở đây</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Bên kia</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Các thiết lập khác nhau</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Mở checkpoint</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>So sánh với</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Đang đọc %1 …</translation>
    </message>
    <message>
        <source>Drop a .safetensors or .pth file here to see what is in it, or two to compare them.</source>
        <translation>Thả tệp .safetensors hoặc .pth vào đây để xem bên trong, hoặc thả hai tệp để so sánh.</translation>
    </message>
    <message>
        <source>Open in part</source>
        <translation>Mở một phần</translation>
    </message>
    <message>
        <source>%1 of the network&apos;s tensors are missing in %2 or do not fit. Open it all the same, with random numbers in their place? Its answers will mean little until it is trained.</source>
        <translation>%1 tensor của mạng bị thiếu trong %2 hoặc không khớp. Vẫn mở, dùng số ngẫu nhiên thay thế? Câu trả lời của mạng sẽ ít ý nghĩa cho đến khi được huấn luyện.</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Tên lớp</translation>
    </message>
    <message>
        <source>Class names (*.txt *.json *.csv);;All files (*)</source>
        <translation>Tên lớp (*.txt *.json *.csv);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Wrote %1, %2.</source>
        <translation>Đã ghi %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n picture(s) answered otherwise</source>
        <translation>
            <numerusform>Xem %n ảnh được trả lời khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointSummary</name>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>.pth (zip)</source>
        <translation>.pth (zip)</translation>
    </message>
    <message>
        <source>.pth (before PyTorch 1.6)</source>
        <translation>.pth (trước PyTorch 1.6)</translation>
    </message>
    <message>
        <source>%1, depth %2, width %3</source>
        <translation>%1, độ sâu %2, độ rộng %3</translation>
    </message>
    <message>
        <source>same padding</source>
        <translation>padding kiểu same</translation>
    </message>
    <message>
        <source>symmetric padding</source>
        <translation>padding đối xứng</translation>
    </message>
    <message>
        <source>Compared with %1: %2 tensors differ, %3 are equal, %4 have another shape, %5 stand in one of the files only; %6 settings differ.</source>
        <translation>So với %1: %2 tensor khác, %3 giống, %4 khác kích thước (shape), %5 chỉ có trong một tệp; %6 thiết lập khác.</translation>
    </message>
    <message>
        <source>Missing: %1 tensors. The network can only be opened in part, with random numbers in their place.</source>
        <translation>Thiếu: %1 tensor. Mạng chỉ mở được một phần, dùng số ngẫu nhiên thay thế.</translation>
    </message>
    <message>
        <source>Wrong shape: %1 tensors.</source>
        <translation>Sai kích thước (shape): %1 tensor.</translation>
    </message>
    <message>
        <source>NaN or infinite: %1 tensors. Its answers will be, too.</source>
        <translation>NaN hoặc vô hạn: %1 tensor. Câu trả lời của mạng cũng sẽ như vậy.</translation>
    </message>
    <message>
        <source>Not used by the network: %1 tensors.</source>
        <translation>Mạng không dùng: %1 tensor.</translation>
    </message>
    <message>
        <source>The file does not say how pictures are to be prepared; what stands above is usual for its kind, not known.</source>
        <translation>Tệp không ghi ảnh cần được chuẩn bị thế nào; những gì ở trên là thông thường với loại này, không phải thông tin chắc chắn.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Tensors in place</source>
        <translation>Tensor đúng chỗ</translation>
    </message>
    <message>
        <source>State them…</source>
        <translation>Khai báo…</translation>
    </message>
    <message>
        <source>Padding, epsilon, input size and colours, and open it in Classify with them</source>
        <translation>Padding, epsilon, kích thước đầu vào và màu, rồi mở trong Phân loại với các giá trị đó</translation>
    </message>
    <message>
        <source>%1 · names of %2 · %3</source>
        <translation>%1 · tên theo %2 · %3</translation>
    </message>
    <message>
        <source> · published as %1</source>
        <translation> · công bố với tên %1</translation>
    </message>
    <message>
        <source>%1; %2; epsilon %3</source>
        <translation>%1; %2; epsilon %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>có tên</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>không có tên</translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointWires</name>
    <message>
        <source>8 bits answer %1 of %2 pictures as before</source>
        <translation>8 bit trả lời %1 trên %2 ảnh như trước</translation>
    </message>
    <message>
        <source>; top-1 %1, before %2</source>
        <translation>; top-1 %1, trước đây %2</translation>
    </message>
    <message>
        <source>; stages in float: %1</source>
        <translation>; giai đoạn giữ ở float: %1</translation>
    </message>
    <message>
        <source>the list of public weights</source>
        <translation>danh sách trọng số công khai</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Looking at tensor %1 of %2</source>
        <translation>Đang xem tensor %1 trên %2</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Writing, %1 of %2</source>
        <translation>Đang ghi, %1 trên %2</translation>
    </message>
    <message>
        <source>Calibrating 8 bits</source>
        <translation>Đang hiệu chuẩn 8 bit</translation>
    </message>
    <message>
        <source>Downloaded %1.</source>
        <translation>Đã tải %1.</translation>
    </message>
    <message>
        <source>The download was stopped. What came so far is kept, and the next one goes on from there.</source>
        <translation>Đã dừng tải. Phần đã tải được giữ lại, lần sau sẽ tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>8 bits, pass %1: %2 of %3</source>
        <translation>8 bit, lượt %1: %2 trên %3</translation>
    </message>
</context>
<context>
    <name>effnet::ChoiceModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1
%2 parameters, %3 MACs</source>
        <translation>%1
%2 tham số, %3 MACs</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation>trọng số %1</translation>
    </message>
    <message>
        <source>no public weights are known here</source>
        <translation>ở đây không biết trọng số công khai nào</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>giấy phép %1</translation>
    </message>
    <message>
        <source>input %1 px, file %2, memory %3 for an answer</source>
        <translation>đầu vào %1 px, tệp %2, bộ nhớ %3 cho một lần trả lời</translation>
    </message>
    <message>
        <source>latency measured here</source>
        <translation>độ trễ đo tại đây</translation>
    </message>
    <message>
        <source>latency told from networks that were measured</source>
        <translation>độ trễ suy ra từ các mạng đã đo</translation>
    </message>
    <message>
        <source>over the limit on %1</source>
        <translation>vượt giới hạn về %1</translation>
    </message>
    <message>
        <source>nothing that fits is as accurate with fewer MACs</source>
        <translation>trong số vừa giới hạn, không mạng nào chính xác bằng mà ít MACs hơn</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Input, px</source>
        <translation>Đầu vào, px</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Suy luận</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Over the limit on</source>
        <translation>Vượt giới hạn về</translation>
    </message>
    <message>
        <source>Bold: nothing that fits is as accurate with fewer MACs; grey: over a limit</source>
        <translation>In đậm: trong số vừa giới hạn, không mạng nào chính xác bằng mà ít MACs hơn; xám: vượt một giới hạn</translation>
    </message>
    <message>
        <source>On ImageNet-1k, as the publisher of the weights states it; not measured here</source>
        <translation>Trên ImageNet-1k, theo công bố của nhà phát hành trọng số; không đo tại đây</translation>
    </message>
    <message>
        <source>Memory for the answer to one picture, fp32, weights included</source>
        <translation>Bộ nhớ để trả lời cho một ảnh, fp32, gồm cả trọng số</translation>
    </message>
    <message>
        <source>Of the public weights; in fp32 where there are none</source>
        <translation>Của trọng số công khai; ở fp32 nếu không có</translation>
    </message>
    <message>
        <source>Memory for training at the budget&apos;s batch</source>
        <translation>Bộ nhớ huấn luyện với batch của ngân sách</translation>
    </message>
    <message>
        <source>For one pass on this machine: measured, or with ≈ told from networks that were measured</source>
        <translation>Cho một lượt truyền trên máy này: đo được, hoặc có ≈ là suy ra từ các mạng đã đo</translation>
    </message>
    <message>
        <source>Who offers weights for download</source>
        <translation>Ai cho tải trọng số</translation>
    </message>
</context>
<context>
    <name>effnet::ChooserPlot</name>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>Bộ nhớ suy luận</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Published top-1</source>
        <translation>Top-1 đã công bố</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>vượt giới hạn</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>vừa giới hạn</translation>
    </message>
    <message>
        <source>the best at each cost</source>
        <translation>tốt nhất ở mỗi mức chi phí</translation>
    </message>
    <message>
        <source>Nothing has been measured yet (view ‘Measure’).</source>
        <translation>Chưa đo gì cả (xem ‘Đo’).</translation>
    </message>
</context>
<context>
    <name>effnet::ChooserView</name>
    <message>
        <source>Train</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation>Lấy trọng số</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Download these weights; the page Checkpoints shows how far it is</source>
        <translation>Tải các trọng số này; trang Checkpoint cho biết tiến độ</translation>
    </message>
    <message>
        <source>Train this network from scratch; to fine-tune its weights, get them and choose them there</source>
        <translation>Huấn luyện mạng này từ đầu; để tinh chỉnh trọng số của nó, hãy tải về rồi chọn ở đó</translation>
    </message>
    <message>
        <source>Show this network, stage by stage</source>
        <translation>Xem mạng này, từng giai đoạn</translation>
    </message>
    <message>
        <source>Latency of</source>
        <translation>Độ trễ theo</translation>
    </message>
    <message>
        <source>In which way the networks were timed: device, threads, pictures at a time, bits</source>
        <translation>Cách đo thời gian các mạng: thiết bị, số luồng, số ảnh mỗi lần, số bit</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>by the work of their layers</source>
        <translation>theo khối lượng tính của các tầng</translation>
    </message>
    <message>
        <source>by their MACs alone</source>
        <translation>chỉ theo MACs</translation>
    </message>
    <message numerus="yes">
        <source>Latencies with ≈ are told from %n measured network(s), %1</source>
        <translation>
            <numerusform>Độ trễ có ≈ được suy ra từ %n mạng đã đo, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: off by %2 on average on those measured, each told from the others.</source>
        <translation>%1: lệch trung bình %2 trên các mạng đã đo, mỗi mạng suy ra từ các mạng còn lại.</translation>
    </message>
    <message>
        <source>%1; how far off that is can be said from three on.</source>
        <translation>%1; từ ba mạng trở lên mới biết được sai lệch bao nhiêu.</translation>
    </message>
    <message>
        <source>No published network with weights fits.</source>
        <translation>Không có mạng đã công bố nào có trọng số mà vừa giới hạn.</translation>
    </message>
    <message>
        <source>%1, %2, weights %3 from %4</source>
        <translation>%1, %2, trọng số %3 từ %4</translation>
    </message>
    <message>
        <source>Best that fits: %1</source>
        <translation>Tốt nhất trong giới hạn: %1</translation>
    </message>
    <message>
        <source>Best without a limit: %1</source>
        <translation>Tốt nhất khi không giới hạn: %1</translation>
    </message>
    <message>
        <source>The next better, %1 (%2), is over the limit on %3.</source>
        <translation>Mạng tốt hơn kế tiếp, %1 (%2), vượt giới hạn về %3.</translation>
    </message>
    <message>
        <source>The limit on latency is left out: nothing has been measured yet (view ‘Measure’).</source>
        <translation>Bỏ qua giới hạn độ trễ: chưa đo gì cả (xem ‘Đo’).</translation>
    </message>
    <message>
        <source>Accuracies are those that the publishers of the weights state for ImageNet-1k.</source>
        <translation>Độ chính xác do nhà phát hành trọng số công bố cho ImageNet-1k.</translation>
    </message>
</context>
<context>
    <name>effnet::ClassList</name>
    <message>
        <source>Top classes</source>
        <translation>Các lớp hàng đầu</translation>
    </message>
</context>
<context>
    <name>effnet::ClassPanel</name>
    <message>
        <source>Find a class, or type a new one</source>
        <translation>Tìm lớp, hoặc gõ lớp mới</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>Đổi tên hoặc gộp…</translation>
    </message>
    <message>
        <source>To the name of another class: both become one. Backspace takes it back.</source>
        <translation>Đổi sang tên của lớp khác: hai lớp gộp làm một. Backspace để hoàn tác.</translation>
    </message>
    <message>
        <source>Keys 1 to 9 give the first nine classes, Space agrees with a suggestion, Backspace takes the last step back, Delete takes a label away, Enter shows one picture large. Letters find a class by its name; Ctrl+Enter makes a new one although another begins so.</source>
        <translation>Phím 1 đến 9 gán chín lớp đầu, Space chấp nhận gợi ý, Backspace hoàn tác bước cuối, Delete bỏ nhãn, Enter xem lớn một ảnh. Gõ chữ để tìm lớp theo tên; Ctrl+Enter tạo lớp mới dù đã có lớp khác bắt đầu như vậy.</translation>
    </message>
    <message>
        <source>%1   %2  (%3)</source>
        <translation>%1   %2  (%3)</translation>
    </message>
    <message>
        <source>Rename a class</source>
        <translation>Đổi tên lớp</translation>
    </message>
    <message>
        <source>New name of this class; another&apos;s name merges both:</source>
        <translation>Tên mới của lớp này; nếu là tên lớp khác, hai lớp sẽ gộp:</translation>
    </message>
</context>
<context>
    <name>effnet::ClassScoreModel</name>
    <message>
        <source>class %1</source>
        <translation>lớp %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (class %2)
probability %3, logit %4
Click to see where the network saw it.</source>
        <translation>%1 (lớp %2)
xác suất %3, logit %4
Nhấp để xem mạng nhìn thấy nó ở đâu.</translation>
    </message>
</context>
<context>
    <name>effnet::ClassTable</name>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Số ảnh</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Of the images that it took for this class, the share that is</source>
        <translation>Trong số ảnh được nhận là lớp này, tỉ lệ đúng</translation>
    </message>
    <message>
        <source>Of the images of this class, the share that it found</source>
        <translation>Trong số ảnh thuộc lớp này, tỉ lệ tìm thấy</translation>
    </message>
    <message>
        <source>Harmonic mean of the two</source>
        <translation>Trung bình điều hòa của hai giá trị</translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyPage</name>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>camera</translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyWires</name>
    <message>
        <source>The engine does not answer.</source>
        <translation>Bộ máy không trả lời.</translation>
    </message>
    <message>
        <source>It is ended and started anew if it goes on so.</source>
        <translation>Nếu cứ như vậy, nó sẽ bị kết thúc và khởi động lại.</translation>
    </message>
    <message>
        <source>the last request</source>
        <translation>yêu cầu gần nhất</translation>
    </message>
    <message>
        <source>The engine stopped, and is started again.</source>
        <translation>Bộ máy đã dừng và đang được khởi động lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 are no pictures and were left out.</source>
        <translation>
            <numerusform>%n tệp trong %1 không phải là ảnh và bị bỏ qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Pictures classified: %1.</source>
        <translation>Đã dừng. Số ảnh đã phân loại: %1.</translation>
    </message>
    <message>
        <source>Pictures classified: %1.</source>
        <translation>Số ảnh đã phân loại: %1.</translation>
    </message>
    <message>
        <source>Classifying %1 of %2</source>
        <translation>Đang phân loại %1 trên %2</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>Đã mở %1.</translation>
    </message>
    <message>
        <source>Explaining %1</source>
        <translation>Đang giải thích %1</translation>
    </message>
</context>
<context>
    <name>effnet::ColorBar</name>
    <message>
        <source>Colours of the map</source>
        <translation>Màu của bản đồ</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>%1, under the pointer %2</source>
        <translation>%1, dưới con trỏ %2</translation>
    </message>
</context>
<context>
    <name>effnet::CommandPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>No command has these words</source>
        <translation>Không lệnh nào có các từ này</translation>
    </message>
</context>
<context>
    <name>effnet::CompareModel</name>
    <message>
        <source>Resolution</source>
        <translation>Độ phân giải</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Độ sâu</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Độ rộng</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>Bộ nhớ suy luận</translation>
    </message>
    <message>
        <source>Table 7: EfficientNet-B0 four ways</source>
        <translation>Bảng 7: EfficientNet-B0 theo bốn cách</translation>
    </message>
    <message>
        <source>Table 3: %1</source>
        <translation>Bảng 3: %1</translation>
    </message>
    <message>
        <source>%1, factors assumed</source>
        <translation>%1, hệ số giả định</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Số khối</translation>
    </message>
    <message>
        <source>Parameters, published</source>
        <translation>Tham số, đã công bố</translation>
    </message>
    <message>
        <source>MACs, counted</source>
        <translation>MACs, đếm được</translation>
    </message>
    <message>
        <source>MACs, published</source>
        <translation>MACs, đã công bố</translation>
    </message>
    <message>
        <source>Counted against published</source>
        <translation>Đếm được so với công bố</translation>
    </message>
    <message>
        <source>Top-1, published</source>
        <translation>Top-1, đã công bố</translation>
    </message>
    <message>
        <source>Training, an image, mixed precision</source>
        <translation>Huấn luyện, mỗi ảnh, độ chính xác hỗn hợp</translation>
    </message>
    <message>
        <source>Largest batch in 24 GiB</source>
        <translation>Batch lớn nhất trong 24 GiB</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>mạng gốc</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>độ sâu</translation>
    </message>
    <message>
        <source>width</source>
        <translation>độ rộng</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>độ phân giải</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>phức hợp</translation>
    </message>
</context>
<context>
    <name>effnet::CompareView</name>
    <message>
        <source>Add this network</source>
        <translation>Thêm mạng này</translation>
    </message>
    <message>
        <source>Ready-made comparisons</source>
        <translation>So sánh có sẵn</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Bỏ %1</translation>
    </message>
    <message>
        <source>%1 added to the comparison</source>
        <translation>Đã thêm %1 vào so sánh</translation>
    </message>
    <message>
        <source>Six networks at most can be compared; remove one first</source>
        <translation>Chỉ so sánh được tối đa sáu mạng; hãy bỏ bớt một mạng</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>relative to the first</source>
        <translation>so với mạng đầu tiên</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>Comparisons that the papers made; the counted figures stand beside the printed ones</source>
        <translation>Các so sánh trong những bài báo; số đếm được đặt cạnh số in trong bài</translation>
    </message>
    <message>
        <source>Puts the network of this page beside the others; six at most (Ctrl+D)</source>
        <translation>Đặt mạng của trang này cạnh các mạng khác; tối đa sáu (Ctrl+D)</translation>
    </message>
    <message>
        <source>Takes every network out; single ones by the menu of their column</source>
        <translation>Bỏ mọi mạng; bỏ từng mạng bằng menu của cột</translation>
    </message>
    <message>
        <source>Published figures are the paper&apos;s own. It does not say how it rounded scaled layers and channels, nor which operations it counted, so some differ.</source>
        <translation>Các số đã công bố là của chính bài báo. Bài báo không nêu cách làm tròn số tầng và số kênh sau mở rộng, cũng không nêu đã đếm phép toán nào, nên một số giá trị khác nhau.</translation>
    </message>
</context>
<context>
    <name>effnet::ComparisonGrid</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>lớp %1</translation>
    </message>
    <message>
        <source>Add a network…</source>
        <translation>Thêm mạng…</translation>
    </message>
    <message>
        <source>List all pictures</source>
        <translation>Liệt kê mọi ảnh</translation>
    </message>
    <message>
        <source>Differences to the first</source>
        <translation>Khác biệt so với mạng đầu</translation>
    </message>
    <message>
        <source>Back to one network</source>
        <translation>Trở lại một mạng</translation>
    </message>
    <message>
        <source>Asks every network about every picture shown in the film strip, and lists where they disagree</source>
        <translation>Hỏi mọi mạng về mọi ảnh trong dải ảnh, và liệt kê chỗ chúng bất đồng</translation>
    </message>
    <message>
        <source>Each map divided by its own largest value, minus the first one&apos;s: red where this one sees more, blue where the first does</source>
        <translation>Mỗi bản đồ chia cho giá trị lớn nhất của nó, trừ bản đồ đầu tiên: đỏ là chỗ mạng này thấy nhiều hơn, xanh dương là chỗ mạng đầu thấy nhiều hơn</translation>
    </message>
    <message>
        <source>The picture, large, with the answers of one network</source>
        <translation>Ảnh cỡ lớn, với câu trả lời của một mạng</translation>
    </message>
    <message>
        <source>Another checkpoint beside these; six at most</source>
        <translation>Thêm một checkpoint bên cạnh; tối đa sáu</translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>Thêm mạng</translation>
    </message>
    <message>
        <source>Leave this method out</source>
        <translation>Bỏ phương pháp này</translation>
    </message>
    <message>
        <source>Leave this network out</source>
        <translation>Bỏ mạng này</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>One network, its evidence by different methods.</source>
        <translation>Một mạng, căn cứ của nó theo các phương pháp khác nhau.</translation>
    </message>
    <message>
        <source>One network, its evidence by different methods. At the last stage most of them nearly coincide; at an earlier one, chosen on the right, they part.</source>
        <translation>Một mạng, căn cứ của nó theo các phương pháp khác nhau. Ở giai đoạn cuối hầu hết gần như trùng nhau; ở giai đoạn sớm hơn, chọn bên phải, chúng khác nhau.</translation>
    </message>
    <message>
        <source>Add networks to see what each makes of this picture.</source>
        <translation>Thêm mạng để xem mỗi mạng nhận định gì về ảnh này.</translation>
    </message>
    <message>
        <source>All %1 agree: %2.</source>
        <translation>Cả %1 đều đồng ý: %2.</translation>
    </message>
    <message>
        <source>They disagree: %1.</source>
        <translation>Bất đồng: %1.</translation>
    </message>
</context>
<context>
    <name>effnet::ConfigField</name>
    <message>
        <source>Learning rate</source>
        <translation>Tốc độ học</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Số epoch</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Cỡ lô</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Đã công bố: %1</translation>
    </message>
    <message>
        <source>Of a table, by name: path,label or path,label,split; empty: told from what stands in them</source>
        <translation>Của bảng, theo tên: path,label hoặc path,label,split; để trống: tự nhận ra từ nội dung</translation>
    </message>
    <message>
        <source>Kept for validation</source>
        <translation>Giữ lại để kiểm định</translation>
    </message>
    <message>
        <source>Share of the pictures kept aside where there is no val folder</source>
        <translation>Tỉ lệ ảnh để riêng khi không có thư mục val</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Pictures of one object or series lie in one part: a column of the table, or a regular expression that finds its name in the path</source>
        <translation>Ảnh của cùng vật thể hoặc loạt nằm trong cùng một phần: một cột của bảng, hoặc biểu thức chính quy tìm tên của nó trong đường dẫn</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Số fold</translation>
    </message>
    <message>
        <source>Above 1: all pictures but the test part are divided into so many parts, of which one validates</source>
        <translation>Trên 1: mọi ảnh trừ phần test được chia thành bấy nhiêu phần, một phần dùng để kiểm định</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Which of the folds validates, from 0</source>
        <translation>Fold nào dùng để kiểm định, tính từ 0</translation>
    </message>
    <message>
        <source>Minival</source>
        <translation>Minival</translation>
    </message>
    <message>
        <source>Share of the training pictures that chooses the checkpoint; the val folder is then measured once, at the end. 0: the val folder chooses</source>
        <translation>Tỉ lệ ảnh huấn luyện dùng để chọn checkpoint; thư mục val khi đó chỉ được đo một lần, ở cuối. 0: thư mục val dùng để chọn</translation>
    </message>
    <message>
        <source>25,000 of 1.28 million pictures, 0.02</source>
        <translation>25.000 trong 1,28 triệu ảnh, 0.02</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Kích thước đầu vào</translation>
    </message>
    <message>
        <source>Pixels; 0: the network&apos;s or the checkpoint&apos;s own</source>
        <translation>Điểm ảnh; 0: theo mạng hoặc checkpoint</translation>
    </message>
    <message>
        <source>224 (B0) to 600 (B7)</source>
        <translation>224 (B0) đến 600 (B7)</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>Số lượt qua toàn bộ ảnh huấn luyện</translation>
    </message>
    <message>
        <source>350 on ImageNet</source>
        <translation>350 trên ImageNet</translation>
    </message>
    <message>
        <source>Head alone</source>
        <translation>Chỉ head</translation>
    </message>
    <message>
        <source>Epochs at the start in which the classifier learns alone</source>
        <translation>Số epoch đầu mà chỉ bộ phân loại học</translation>
    </message>
    <message>
        <source>Classifier starts</source>
        <translation>Khởi tạo bộ phân loại</translation>
    </message>
    <message>
        <source>random, or linear: fitted to the pretrained features first, so that fine-tuning goes on from the first answer</source>
        <translation>random (ngẫu nhiên), hoặc linear: khớp trước với đặc trưng đã huấn luyện sẵn, để tinh chỉnh tiếp từ câu trả lời đầu tiên</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>Số phút tối đa</translation>
    </message>
    <message>
        <source>Budget of time, 0 for none; the run ends in good order</source>
        <translation>Ngân sách thời gian, 0 là không giới hạn; lượt chạy kết thúc gọn gàng</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Kiên nhẫn (patience)</translation>
    </message>
    <message>
        <source>Epochs without a better result before it stops, 0 for never</source>
        <translation>Số epoch không tốt hơn trước khi dừng, 0 là không bao giờ dừng</translation>
    </message>
    <message>
        <source>early stopping on a minival split</source>
        <translation>dừng sớm (early stopping) trên phần minival</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>Tốt nhất theo</translation>
    </message>
    <message>
        <source>Chooses the best checkpoint</source>
        <translation>Tiêu chí chọn checkpoint tốt nhất</translation>
    </message>
    <message>
        <source>Fewer need less memory; 0 for as many as fit</source>
        <translation>Ít hơn thì cần ít bộ nhớ hơn; 0 là nhiều nhất có thể</translation>
    </message>
    <message>
        <source>4096 on TPUs</source>
        <translation>4096 trên TPU</translation>
    </message>
    <message>
        <source>Accumulate</source>
        <translation>Tích lũy</translation>
    </message>
    <message>
        <source>Batches whose gradients are summed into one step</source>
        <translation>Số batch có gradient được cộng dồn vào một bước</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Bộ tối ưu</translation>
    </message>
    <message>
        <source>Rule of the steps; rmsprop is TensorFlow&apos;s</source>
        <translation>Quy tắc cập nhật; rmsprop là của TensorFlow</translation>
    </message>
    <message>
        <source>rmsprop, decay 0.9</source>
        <translation>rmsprop, decay 0.9</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch tốc độ học</translation>
    </message>
    <message>
        <source>How the rate falls</source>
        <translation>Cách tốc độ học giảm</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>hàm mũ</translation>
    </message>
    <message>
        <source>Of all layers but the classifier, per step of the whole batch</source>
        <translation>Của mọi tầng trừ bộ phân loại, mỗi bước của cả batch</translation>
    </message>
    <message>
        <source>0.016 for a batch of 256, in proportion to it</source>
        <translation>0.016 cho batch 256, tỉ lệ theo batch</translation>
    </message>
    <message>
        <source>Of the head</source>
        <translation>Của head</translation>
    </message>
    <message>
        <source>Of the classifier</source>
        <translation>Của bộ phân loại</translation>
    </message>
    <message>
        <source>Layer decay</source>
        <translation>Suy giảm theo tầng (layer decay)</translation>
    </message>
    <message>
        <source>Factor on the rate from each stage to the one before it</source>
        <translation>Hệ số nhân tốc độ học từ mỗi giai đoạn về giai đoạn trước nó</translation>
    </message>
    <message>
        <source>Stages that learn</source>
        <translation>Số giai đoạn được học</translation>
    </message>
    <message>
        <source>How many of the last stages learn, −1 for all</source>
        <translation>Bao nhiêu giai đoạn cuối được học, −1 là tất cả</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Epochs in which the rate rises to its value; at most half of the training</source>
        <translation>Số epoch tốc độ học tăng dần đến giá trị đặt; tối đa nửa thời gian huấn luyện</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Suy giảm</translation>
    </message>
    <message>
        <source>Exponential schedule: factor on the rate …</source>
        <translation>Lịch hàm mũ: hệ số nhân tốc độ học …</translation>
    </message>
    <message>
        <source>0.97</source>
        <translation>0.97</translation>
    </message>
    <message>
        <source>Decay every</source>
        <translation>Suy giảm sau mỗi</translation>
    </message>
    <message>
        <source>… every so many epochs</source>
        <translation>… sau mỗi bấy nhiêu epoch</translation>
    </message>
    <message>
        <source>2.4</source>
        <translation>2.4</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>Pull of weights towards zero; not on normalisations and biases</source>
        <translation>Lực kéo trọng số về 0; không áp dụng cho chuẩn hóa và bias</translation>
    </message>
    <message>
        <source>1e-5</source>
        <translation>1e-5</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Of SGD and RMSProp</source>
        <translation>Của SGD và RMSProp</translation>
    </message>
    <message>
        <source>0.9</source>
        <translation>0.9</translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation>Cắt gradient</translation>
    </message>
    <message>
        <source>Largest norm of the gradient, 0 for any</source>
        <translation>Chuẩn (norm) lớn nhất của gradient, 0 là không giới hạn</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Chuẩn hóa</translation>
    </message>
    <message>
        <source>Statistics of batch normalisation; auto freezes them below a batch of 32 when fine-tuning</source>
        <translation>Thống kê của batch normalisation; auto đóng băng chúng khi tinh chỉnh với batch dưới 32</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>được huấn luyện</translation>
    </message>
    <message>
        <source>Its momentum</source>
        <translation>Momentum của chuẩn hóa</translation>
    </message>
    <message>
        <source>Share of each batch in the statistics of normalisation; −1: the network&apos;s own</source>
        <translation>Tỉ trọng của mỗi batch trong thống kê chuẩn hóa; −1: theo mạng</translation>
    </message>
    <message>
        <source>0.01, TensorFlow&apos;s 0.99</source>
        <translation>0.01, tức 0.99 của TensorFlow</translation>
    </message>
    <message>
        <source>Average of weights</source>
        <translation>Trung bình trọng số (EMA)</translation>
    </message>
    <message>
        <source>Decay of the averaged weights that are validated and saved, 0 for none</source>
        <translation>Hệ số suy giảm của trọng số trung bình dùng để kiểm định và lưu, 0 là không dùng</translation>
    </message>
    <message>
        <source>0.9999</source>
        <translation>0.9999</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Numbers of the forward and backward pass; 16 bits are faster on newer machines</source>
        <translation>Kiểu số của lượt truyền xuôi và ngược; 16 bit nhanh hơn trên máy đời mới</translation>
    </message>
    <message>
        <source>bf16 on TPUs</source>
        <translation>bf16 trên TPU</translation>
    </message>
    <message>
        <source>Channels last</source>
        <translation>Channels last</translation>
    </message>
    <message>
        <source>Order of the numbers in memory; faster for these networks</source>
        <translation>Thứ tự các số trong bộ nhớ; nhanh hơn cho các mạng này</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Before the classifier; −1: the network&apos;s own</source>
        <translation>Trước bộ phân loại; −1: theo mạng</translation>
    </message>
    <message>
        <source>0.2 (B0) to 0.5 (B7)</source>
        <translation>0.2 (B0) đến 0.5 (B7)</translation>
    </message>
    <message>
        <source>Stochastic depth</source>
        <translation>Độ sâu ngẫu nhiên (stochastic depth)</translation>
    </message>
    <message>
        <source>Drop probability of the last block; −1: the network&apos;s own</source>
        <translation>Xác suất bỏ của khối cuối; −1: theo mạng</translation>
    </message>
    <message>
        <source>survival 0.8, that is 0.2</source>
        <translation>xác suất giữ 0.8, tức 0.2</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Làm mịn nhãn (label smoothing)</translation>
    </message>
    <message>
        <source>Share of the target given to the other classes</source>
        <translation>Phần của mục tiêu dành cho các lớp khác</translation>
    </message>
    <message>
        <source>0.1</source>
        <translation>0.1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Changes of colour and form, drawn anew for each picture</source>
        <translation>Thay đổi màu và hình dạng, lấy ngẫu nhiên lại cho mỗi ảnh</translation>
    </message>
    <message>
        <source>autoaugment</source>
        <translation>autoaugment</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Cường độ</translation>
    </message>
    <message>
        <source>Strength of RandAugment, 0 to 30</source>
        <translation>Cường độ của RandAugment, 0 đến 30</translation>
    </message>
    <message>
        <source>V2: 5 to 15 (S), 20 (M), 25 (L)</source>
        <translation>V2: 5 đến 15 (S), 20 (M), 25 (L)</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>Cắt ngẫu nhiên</translation>
    </message>
    <message>
        <source>Smallest share of a picture that a random crop keeps; 1 for none</source>
        <translation>Phần nhỏ nhất của ảnh mà phép cắt ngẫu nhiên giữ lại; 1 là không cắt</translation>
    </message>
    <message>
        <source>0.08</source>
        <translation>0.08</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Lật gương</translation>
    </message>
    <message>
        <source>Probability of mirroring left and right</source>
        <translation>Xác suất lật trái phải</translation>
    </message>
    <message>
        <source>0.5</source>
        <translation>0.5</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Nhiễu màu (color jitter)</translation>
    </message>
    <message>
        <source>Change of brightness, contrast and saturation</source>
        <translation>Thay đổi độ sáng, độ tương phản và độ bão hòa</translation>
    </message>
    <message>
        <source>Random erasing</source>
        <translation>Xóa ngẫu nhiên (random erasing)</translation>
    </message>
    <message>
        <source>Probability of erasing a rectangle</source>
        <translation>Xác suất xóa một hình chữ nhật</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Strength of mixing two pictures, 0 for off</source>
        <translation>Độ mạnh khi trộn hai ảnh, 0 là tắt</translation>
    </message>
    <message>
        <source>V2: 0 (S), 0.2 (M), 0.5 (L)</source>
        <translation>V2: 0 (S), 0.2 (M), 0.5 (L)</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Strength of pasting a part of another picture, 0 for off</source>
        <translation>Độ mạnh khi dán một phần của ảnh khác, 0 là tắt</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Cân bằng</translation>
    </message>
    <message>
        <source>Show all classes equally often</source>
        <translation>Đưa ra mọi lớp với tần suất như nhau</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Trọng số lớp</translation>
    </message>
    <message>
        <source>Rare classes count more in the loss</source>
        <translation>Lớp hiếm được tính nhiều hơn trong hàm mất mát</translation>
    </message>
    <message>
        <source>Steps of growing size and regularisation; 1 for none of it</source>
        <translation>Số bước tăng dần kích thước và điều chuẩn; 1 là không dùng</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>First size</source>
        <translation>Kích thước đầu</translation>
    </message>
    <message>
        <source>Input size of the first step, pixels; 0: as published, else half of the last</source>
        <translation>Kích thước đầu vào của bước đầu, điểm ảnh; 0: như công bố, nếu không thì bằng nửa bước cuối</translation>
    </message>
    <message>
        <source>128</source>
        <translation>128</translation>
    </message>
    <message>
        <source>Last size</source>
        <translation>Kích thước cuối</translation>
    </message>
    <message>
        <source>Input size of the last step, pixels; 0: as published, else that of validation</source>
        <translation>Kích thước đầu vào của bước cuối, điểm ảnh; 0: như công bố, nếu không thì bằng khi kiểm định</translation>
    </message>
    <message>
        <source>300 (S), 380 (M, L)</source>
        <translation>300 (S), 380 (M, L)</translation>
    </message>
    <message>
        <source>First magnitude</source>
        <translation>Cường độ đầu</translation>
    </message>
    <message>
        <source>RandAugment in the first step; −1: as published</source>
        <translation>RandAugment ở bước đầu; −1: như công bố</translation>
    </message>
    <message>
        <source>First dropout</source>
        <translation>Dropout đầu</translation>
    </message>
    <message>
        <source>In the first step; −1: as published</source>
        <translation>Ở bước đầu; −1: như công bố</translation>
    </message>
    <message>
        <source>First mixup</source>
        <translation>Mixup đầu</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>Lưu sau mỗi</translation>
    </message>
    <message>
        <source>Minutes between two saved states within an epoch, 0 at its end alone</source>
        <translation>Số phút giữa hai lần lưu trạng thái trong một epoch, 0 là chỉ lưu ở cuối epoch</translation>
    </message>
    <message>
        <source>Likewise in steps, 0 for by time alone</source>
        <translation>Tương tự theo số bước, 0 là chỉ theo thời gian</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Event files for TensorBoard beside the run&apos;s own</source>
        <translation>Tệp sự kiện cho TensorBoard bên cạnh tệp của chính lượt chạy</translation>
    </message>
    <message>
        <source>Small checkpoints</source>
        <translation>Checkpoint nhỏ</translation>
    </message>
    <message>
        <source>Weights as 16-bit floats in the files</source>
        <translation>Lưu trọng số trong tệp dạng float 16 bit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Decides every random choice, the split among them</source>
        <translation>Quyết định mọi lựa chọn ngẫu nhiên, kể cả cách chia dữ liệu</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Tất định</translation>
    </message>
    <message>
        <source>The same seed gives the same weights, bit for bit; slower</source>
        <translation>Cùng seed cho cùng trọng số, đến từng bit; chậm hơn</translation>
    </message>
    <message>
        <source>auto, cpu, cuda:0 …</source>
        <translation>auto, cpu, cuda:0 …</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Số luồng</translation>
    </message>
    <message>
        <source>0 for as many as the processor has</source>
        <translation>0 là bằng số luồng của bộ xử lý</translation>
    </message>
    <message>
        <source>Loaders</source>
        <translation>Luồng nạp ảnh</translation>
    </message>
    <message>
        <source>Threads that decode pictures, 0 for one for each thread</source>
        <translation>Số luồng giải mã ảnh, 0 là mỗi luồng tính một luồng</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Bộ nhớ đệm</translation>
    </message>
    <message>
        <source>Megabytes of decoded pictures kept in memory, 0 for none</source>
        <translation>Số megabyte ảnh đã giải mã giữ trong bộ nhớ, 0 là không giữ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cái gì</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Bao lâu</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Tăng cường dữ liệu</translation>
    </message>
    <message>
        <source>Progressive learning</source>
        <translation>Học lũy tiến (progressive learning)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Machine and files</source>
        <translation>Máy và tệp</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Làm mượt</translation>
    </message>
    <message>
        <source>Share of the epochs before in the figure that chooses, an exponential average: steadier where few pictures validate; 0 for each epoch&apos;s own</source>
        <translation>Tỉ lệ của các epoch trước trong con số dùng để chọn, một trung bình lũy thừa: ổn định hơn khi ít ảnh kiểm định; 0 là chỉ con số của từng epoch</translation>
    </message>
</context>
<context>
    <name>effnet::ConfigModel</name>
    <message>
        <source>The recipe has %1.</source>
        <translation>Công thức huấn luyện dùng %1.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
</context>
<context>
    <name>effnet::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Ma trận nhầm lẫn</translation>
    </message>
    <message>
        <source>After the first epoch</source>
        <translation>Sau epoch đầu tiên</translation>
    </message>
    <message>
        <source>rows: true · columns: predicted</source>
        <translation>hàng: thật · cột: dự đoán</translation>
    </message>
    <message>
        <source>percentage points, second run minus first</source>
        <translation>điểm phần trăm, lượt chạy thứ hai trừ lượt thứ nhất</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 (%4)</source>
        <translation>%1 bị nhận nhầm là %2: %3 (%4)</translation>
    </message>
    <message>
        <source>in the first run %1</source>
        <translation>trong lượt chạy đầu %1</translation>
    </message>
    <message>
        <source>true \ predicted</source>
        <translation>thật \ dự đoán</translation>
    </message>
</context>
<context>
    <name>effnet::ControlPanel</name>
    <message>
        <source>Compound</source>
        <translation>Phức hợp</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Độ phân giải</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tùy chỉnh</translation>
    </message>
    <message>
        <source>Resolution, px</source>
        <translation>Độ phân giải, px</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>What φ asks for</source>
        <translation>φ yêu cầu gì</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ngân sách</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>The input never grows beyond this, as in EfficientNetV2; 0 for no cap</source>
        <translation>Đầu vào không bao giờ lớn hơn giá trị này, như trong EfficientNetV2; 0 nếu không giới hạn</translation>
    </message>
    <message>
        <source>Head as torchvision</source>
        <translation>Phần đầu như torchvision</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>Largest input</source>
        <translation>Đầu vào lớn nhất</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>The baseline that is scaled</source>
        <translation>Mạng gốc được mở rộng</translation>
    </message>
    <message>
        <source>A published network of this family</source>
        <translation>Một mạng đã công bố của họ này</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Độ sâu</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Độ rộng</translation>
    </message>
    <message>
        <source>Compound: depth, width and resolution together, as α^φ, β^φ, γ^φ</source>
        <translation>Phức hợp: độ sâu, độ rộng và độ phân giải cùng tăng theo α^φ, β^φ, γ^φ</translation>
    </message>
    <message>
        <source>Depth alone, as 2^φ</source>
        <translation>Chỉ độ sâu, theo 2^φ</translation>
    </message>
    <message>
        <source>Width alone, as 2^(φ/2)</source>
        <translation>Chỉ độ rộng, theo 2^(φ/2)</translation>
    </message>
    <message>
        <source>Resolution alone, as 2^(φ/2)</source>
        <translation>Chỉ độ phân giải, theo 2^(φ/2)</translation>
    </message>
    <message>
        <source>Depth, width and resolution of your choice</source>
        <translation>Độ sâu, độ rộng và độ phân giải do bạn chọn</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Họ mạng</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>Depth grows as α^φ</source>
        <translation>Độ sâu tăng theo α^φ</translation>
    </message>
    <message>
        <source>Width grows as β^φ</source>
        <translation>Độ rộng tăng theo β^φ</translation>
    </message>
    <message>
        <source>Resolution grows as γ^φ</source>
        <translation>Độ phân giải tăng theo γ^φ</translation>
    </message>
    <message>
        <source>α depth</source>
        <translation>α độ sâu</translation>
    </message>
    <message>
        <source>β width</source>
        <translation>β độ rộng</translation>
    </message>
    <message>
        <source>γ input</source>
        <translation>γ đầu vào</translation>
    </message>
    <message>
        <source>d depth ×</source>
        <translation>d độ sâu ×</translation>
    </message>
    <message>
        <source>w width ×</source>
        <translation>w độ rộng ×</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>hệ số</translation>
    </message>
    <message>
        <source>as φ</source>
        <translation>theo φ</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>gần nhất</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>độ sâu</translation>
    </message>
    <message>
        <source>width</source>
        <translation>độ rộng</translation>
    </message>
    <message>
        <source>input</source>
        <translation>đầu vào</translation>
    </message>
    <message>
        <source>Outputs of the classifier, 1000 for ImageNet</source>
        <translation>Số đầu ra của bộ phân loại, 1000 với ImageNet</translation>
    </message>
    <message>
        <source>How much more to spend: the cost grows by about 2^φ. Arrow keys step, Page keys leap.</source>
        <translation>Chi thêm bao nhiêu: chi phí tăng khoảng 2^φ lần. Phím mũi tên đi từng bước, phím Page nhảy xa.</translation>
    </message>
    <message>
        <source>α·β²·γ² = %1; the paper: about 2</source>
        <translation>α·β²·γ² = %1; trong bài báo: khoảng 2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1, như đã công bố</translation>
    </message>
    <message>
        <source>Smaller than %1; not measured</source>
        <translation>Nhỏ hơn %1; chưa đo</translation>
    </message>
    <message>
        <source>Larger than %1; not measured</source>
        <translation>Lớn hơn %1; chưa đo</translation>
    </message>
    <message>
        <source>Costs about what %1 does; not measured</source>
        <translation>Chi phí gần bằng %1; chưa đo</translation>
    </message>
    <message>
        <source>B%1: %2</source>
        <translation>B%1: %2</translation>
    </message>
    <message>
        <source>between %1 and %2, published; this one is not measured.</source>
        <translation>nằm giữa %1 và %2 đã công bố; mạng này chưa được đo.</translation>
    </message>
    <message>
        <source>torchvision makes the head 4 times the last stage; TensorFlow, timm and lukemelas round 1280·w. They agree for every published network, not for most other widths.</source>
        <translation>torchvision đặt head bằng 4 lần giai đoạn cuối; TensorFlow, timm và lukemelas làm tròn 1280·w. Chúng khớp nhau với mọi mạng đã công bố, nhưng không khớp với hầu hết độ rộng khác.</translation>
    </message>
    <message>
        <source>They scale all three; it costs as much.</source>
        <translation>Chúng tăng cả ba; chi phí cũng bằng vậy.</translation>
    </message>
</context>
<context>
    <name>effnet::CorrectionsBar</name>
    <message>
        <source>Move the files…</source>
        <translation>Chuyển các tệp…</translation>
    </message>
    <message>
        <source>Move them back</source>
        <translation>Chuyển trở lại</translation>
    </message>
    <message>
        <source>Moves the noted files into the folders of their classes, after asking</source>
        <translation>Chuyển các tệp đã ghi nhận vào thư mục của lớp tương ứng, sau khi hỏi</translation>
    </message>
    <message>
        <source>Move the files</source>
        <translation>Chuyển các tệp</translation>
    </message>
    <message>
        <source>Move the noted pictures into the folders of the classes that they show? They can be moved back.</source>
        <translation>Chuyển các ảnh đã ghi nhận vào thư mục của lớp mà chúng thể hiện? Có thể chuyển trở lại.</translation>
    </message>
    <message>
        <source>No wrong labels noted.</source>
        <translation>Chưa ghi nhận nhãn sai nào.</translation>
    </message>
    <message>
        <source>Wrong labels noted: %1, files moved: %2.</source>
        <translation>Nhãn sai đã ghi nhận: %1, tệp đã chuyển: %2.</translation>
    </message>
</context>
<context>
    <name>effnet::CostPlots</name>
    <message>
        <source>By stage</source>
        <translation>Theo giai đoạn</translation>
    </message>
    <message>
        <source>Against φ</source>
        <translation>Theo φ</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Phép tính</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>mạng gốc</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>đã mở rộng</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>phức hợp</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>độ sâu</translation>
    </message>
    <message>
        <source>width</source>
        <translation>độ rộng</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>độ phân giải</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>As published in table 2 of the EfficientNet paper</source>
        <translation>Theo bảng 2 của bài báo EfficientNet</translation>
    </message>
    <message>
        <source>FLOPs (multiply-adds)</source>
        <translation>FLOPs (phép nhân-cộng)</translation>
    </message>
    <message>
        <source>Published top-1</source>
        <translation>Top-1 đã công bố</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Measured latency</source>
        <translation>Độ trễ đo được</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1, your run %2 on its own pictures</source>
        <translation>%1, lượt chạy %2 của bạn trên ảnh của chính nó</translation>
    </message>
</context>
<context>
    <name>effnet::CostScatter</name>
    <message>
        <source>compound</source>
        <translation>phức hợp</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>độ sâu</translation>
    </message>
    <message>
        <source>width</source>
        <translation>độ rộng</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>độ phân giải</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>mạng gốc</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Bộ dữ liệu</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Độ chính xác tốt nhất</translation>
    </message>
    <message>
        <source>Best macro F1</source>
        <translation>Macro F1 tốt nhất</translation>
    </message>
    <message>
        <source>Click a point to choose its run</source>
        <translation>Nhấp một điểm để chọn lượt chạy của nó</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>lượt chạy</translation>
    </message>
    <message>
        <source>spread over seeds</source>
        <translation>độ phân tán theo seed</translation>
    </message>
    <message>
        <source>Multiply-adds a picture</source>
        <translation>Số phép nhân-cộng mỗi ảnh</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>effnet::CurveView</name>
    <message>
        <source>More pictures of this kind do not reach %1.</source>
        <translation>Thêm ảnh cùng loại này cũng không đạt %1.</translation>
    </message>
    <message>
        <source>%1: more pictures of this kind do not reach %2.</source>
        <translation>%1: thêm ảnh cùng loại này cũng không đạt %2.</translation>
    </message>
    <message>
        <source>%1 is reached already.</source>
        <translation>Đã đạt %1.</translation>
    </message>
    <message>
        <source>%1: %2 is reached already.</source>
        <translation>%1: đã đạt %2.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>không có số</translation>
    </message>
    <message>
        <source>About %1 more pictures (%2 to %3) for %4.</source>
        <translation>Khoảng %1 ảnh nữa (%2 đến %3) để đạt %4.</translation>
    </message>
    <message>
        <source>About %1 more of %5 (%2 to %3) for %4.</source>
        <translation>Khoảng %1 ảnh %5 nữa (%2 đến %3) để đạt %4.</translation>
    </message>
    <message>
        <source>Would more pictures help?</source>
        <translation>Thêm ảnh có giúp ích không?</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>Số ảnh để học</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>Accuracy wanted</source>
        <translation>Độ chính xác mong muốn</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>đo được</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>dự báo</translation>
    </message>
    <message>
        <source>95 % band, lower</source>
        <translation>dải 95 %, dưới</translation>
    </message>
    <message>
        <source>95 % band, upper</source>
        <translation>dải 95 %, trên</translation>
    </message>
    <message>
        <source>A power law through classifiers that learnt from fewer pictures; it holds for pictures of the same kind.</source>
        <translation>Luật lũy thừa qua các bộ phân loại học từ ít ảnh hơn; đúng với ảnh cùng loại.</translation>
    </message>
</context>
<context>
    <name>effnet::DataMapView</name>
    <message>
        <source>Map of the pictures</source>
        <translation>Bản đồ các ảnh</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Đã chọn: %1.</translation>
    </message>
    <message>
        <source>Filled: labelled. Draw a loop to select.</source>
        <translation>Tô đầy: đã có nhãn. Vẽ một vòng để chọn.</translation>
    </message>
    <message>
        <source>Colours repeat after seven classes.</source>
        <translation>Màu lặp lại sau bảy lớp.</translation>
    </message>
    <message>
        <source>Red: a classifier that did not learn it says another class. Draw a loop to select.</source>
        <translation>Đỏ: một bộ phân loại chưa học ảnh đó cho lớp khác. Vẽ một vòng để chọn.</translation>
    </message>
    <message>
        <source>From red to green: how sure the classifier is. Draw a loop to select.</source>
        <translation>Từ đỏ đến xanh lục: bộ phân loại chắc chắn đến đâu. Vẽ một vòng để chọn.</translation>
    </message>
</context>
<context>
    <name>effnet::DataPanel</name>
    <message>
        <source>Choose folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>training</source>
        <translation>đang huấn luyện</translation>
    </message>
    <message>
        <source> All are %1 × %2 pixels.</source>
        <translation> Tất cả đều %1 × %2 điểm ảnh.</translation>
    </message>
    <message>
        <source> Widths %1 to %2 pixels, heights %3 to %4; in the middle %5 × %6.</source>
        <translation> Chiều rộng %1 đến %2 điểm ảnh, chiều cao %3 đến %4; ở giữa %5 × %6.</translation>
    </message>
    <message>
        <source>Look for damaged pictures</source>
        <translation>Tìm ảnh hỏng</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class</source>
        <translation>Thư mục có một thư mục con cho mỗi lớp</translation>
    </message>
    <message>
        <source>1 · Pictures</source>
        <translation>1 · Ảnh</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>As the network is shown them</source>
        <translation>Như khi đưa vào mạng</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Equal files</source>
        <translation>Tệp trùng nhau</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>Folders and files that lie in the data and belong to no part of it</source>
        <translation>Thư mục và tệp nằm trong dữ liệu mà không thuộc phần nào</translation>
    </message>
    <message>
        <source>Files that are damaged or no photographs; training passes them over</source>
        <translation>Tệp bị hỏng hoặc không phải ảnh chụp; huấn luyện bỏ qua chúng</translation>
    </message>
    <message>
        <source>The same picture in more than one part makes validation look better than it is; in more than one class, one of its labels is wrong</source>
        <translation>Cùng một ảnh ở nhiều phần làm kết quả kiểm định trông tốt hơn thực tế; ở nhiều lớp thì một trong các nhãn sai</translation>
    </message>
    <message>
        <source>Decodes every picture; for large data sets that takes minutes</source>
        <translation>Giải mã mọi ảnh; với tập dữ liệu lớn sẽ mất vài phút</translation>
    </message>
    <message>
        <source>Drop a folder of pictures</source>
        <translation>Thả một thư mục ảnh vào đây</translation>
    </message>
    <message>
        <source>One sub-folder for each class, or train and val with those. A part is kept aside for validation where there is no val.</source>
        <translation>Mỗi lớp một thư mục con, hoặc train và val chứa các thư mục đó. Nếu không có val, một phần được để riêng để kiểm định.</translation>
    </message>
    <message>
        <source>Use the drawn data set</source>
        <translation>Dùng tập dữ liệu hình vẽ</translation>
    </message>
    <message>
        <source>Shapes on textured grounds, drawn by this program: something to try everything with.</source>
        <translation>Các hình trên nền có vân, do chương trình này vẽ: để thử mọi thứ.</translation>
    </message>
    <message>
        <source>Choose the pictures to learn from</source>
        <translation>Chọn ảnh để học</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>Đang xem qua %1…</translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to validate</source>
        <translation>%1 để học, %2 để kiểm định</translation>
    </message>
    <message>
        <source>, %1 to test once at the end</source>
        <translation>, %1 để kiểm tra (test) một lần ở cuối</translation>
    </message>
    <message>
        <source>%1 classes, %2 pictures: %3.</source>
        <translation>%1 lớp, %2 ảnh: %3.</translation>
    </message>
    <message>
        <source> None is damaged.</source>
        <translation> Không có ảnh hỏng.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several classes: one of their labels is wrong.</source>
        <translation>
            <numerusform>%Ln ảnh nằm trong nhiều lớp: một trong các nhãn của chúng sai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders or files in the data are not used.</source>
        <translation>
            <numerusform>%Ln thư mục hoặc tệp trong dữ liệu không được dùng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest, which a network learns to neglect.</source>
        <translation>Lớp lớn nhất có số ảnh gấp %1 lần lớp nhỏ nhất; mạng sẽ học cách bỏ bê lớp nhỏ.</translation>
    </message>
    <message>
        <source>Show all classes equally often</source>
        <translation>Đưa ra mọi lớp với tần suất như nhau</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Bỏ qua (%1)</translation>
    </message>
    <message>
        <source>Equal files (%1)</source>
        <translation>Tệp trùng nhau (%1)</translation>
    </message>
    <message>
        <source>Not used (%1)</source>
        <translation>Không dùng (%1)</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>kiểm định</translation>
    </message>
    <message>
        <source>%1, as this recipe changes it anew each time. Another sample: choose it under Samples.</source>
        <translation>%1, như công thức này thay đổi nó mỗi lần. Mẫu khác: chọn ở mục Mẫu.</translation>
    </message>
</context>
<context>
    <name>effnet::DecideDialog</name>
    <message>
        <source>%1 is answered from %2 on; right by folds: %3 (%4).</source>
        <translation>%1 được trả lời từ mức %2; đúng theo fold: %3 (%4).</translation>
    </message>
    <message>
        <source>No answer is sure enough: a person decides each picture.</source>
        <translation>Không câu trả lời nào đủ chắc chắn: người sẽ quyết định từng ảnh.</translation>
    </message>
    <message>
        <source>Answers count from %1 on: %2 of the pictures, of which right by folds: %3 (%4). The others are a person&apos;s.</source>
        <translation>Câu trả lời được tính từ mức %1: %2 số ảnh, trong đó đúng theo fold: %3 (%4). Số còn lại do người quyết định.</translation>
    </message>
    <message>
        <source>Temperature %1: the calibration error goes from %2 to %3, on %4 pictures.</source>
        <translation>Nhiệt độ (temperature) %1: sai số hiệu chuẩn từ %2 xuống %3, trên %4 ảnh.</translation>
    </message>
    <message>
        <source>%1 against the rest: area under the ROC curve %2, average precision %3.</source>
        <translation>%1 so với phần còn lại: diện tích dưới đường ROC %2, average precision %3.</translation>
    </message>
    <message>
        <source>The data have no validation part: choose by pictures that nothing was learnt from.</source>
        <translation>Dữ liệu không có phần kiểm định: hãy chọn theo những ảnh chưa được dùng để học.</translation>
    </message>
    <message>
        <source>By precision</source>
        <translation>Theo precision</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>Theo chi phí</translation>
    </message>
    <message>
        <source>By kind of mistake</source>
        <translation>Theo loại lỗi</translation>
    </message>
    <message>
        <source>Write a checkpoint…</source>
        <translation>Ghi checkpoint…</translation>
    </message>
    <message>
        <source>When an answer counts: %1 on %2</source>
        <translation>Khi nào câu trả lời được tính: %1 trên %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Được trả lời</translation>
    </message>
    <message>
        <source>Right, of those</source>
        <translation>Đúng, trong số đó</translation>
    </message>
    <message>
        <source>Taken for it wrongly</source>
        <translation>Nhận nhầm là lớp đó</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>Right, of those answered so</source>
        <translation>Đúng, trong số được trả lời như vậy</translation>
    </message>
    <message>
        <source>Coverage and accuracy</source>
        <translation>Độ phủ và độ chính xác</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precision và recall</translation>
    </message>
    <message>
        <source>With temperature and thresholds; Classify, evaluations and exports use them</source>
        <translation>Kèm nhiệt độ (temperature) và ngưỡng; Phân loại, đánh giá và xuất đều dùng chúng</translation>
    </message>
    <message>
        <source>Share of the answers that count which is to be right</source>
        <translation>Tỉ lệ phải đúng trong số câu trả lời được tính</translation>
    </message>
    <message>
        <source>What a wrong answer costs, where leaving a picture to a person costs 1</source>
        <translation>Chi phí của một câu trả lời sai, khi để lại một ảnh cho người có chi phí 1</translation>
    </message>
    <message>
        <source>Cost of taking the first class for the second</source>
        <translation>Chi phí khi nhận lớp thứ nhất thành lớp thứ hai</translation>
    </message>
    <message>
        <source>Cost of taking the second class for the first</source>
        <translation>Chi phí khi nhận lớp thứ hai thành lớp thứ nhất</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>A wrong answer costs</source>
        <translation>Chi phí một câu trả lời sai</translation>
    </message>
    <message>
        <source>A false positive costs</source>
        <translation>Chi phí một dương tính giả</translation>
    </message>
    <message>
        <source>A false negative costs</source>
        <translation>Chi phí một âm tính giả</translation>
    </message>
    <message>
        <source>Written: %1. Open it in Classify to use its thresholds.</source>
        <translation>Đã ghi: %1. Mở nó trong Phân loại để dùng các ngưỡng của nó.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>by folds</source>
        <translation>theo fold</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>Write a checkpoint with thresholds</source>
        <translation>Ghi checkpoint kèm ngưỡng</translation>
    </message>
    <message>
        <source>With an energy above %1 a picture is unlike these: its answer does not count.</source>
        <translation>Với năng lượng trên %1, ảnh không giống các ảnh này: câu trả lời của nó không được tính.</translation>
    </message>
</context>
<context>
    <name>effnet::DevicesDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Several GPUs</source>
        <translation>Nhiều GPU</translation>
    </message>
    <message>
        <source>One process on each trains the same network; they share every batch, so the result is that of one.</source>
        <translation>Mỗi GPU một tiến trình cùng huấn luyện một mạng; chúng chia nhau mỗi batch nên kết quả như khi dùng một GPU.</translation>
    </message>
    <message>
        <source>Train on these</source>
        <translation>Huấn luyện trên các GPU này</translation>
    </message>
</context>
<context>
    <name>effnet::DifferencesTable</name>
    <message>
        <source>Setting</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Choose two runs or more in the table to see what differs.</source>
        <translation>Chọn từ hai lượt chạy trong bảng để xem điểm khác nhau.</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Các lượt chạy này có cùng thiết lập.</translation>
    </message>
</context>
<context>
    <name>effnet::DistantFiles</name>
    <message>
        <source>Sending %1</source>
        <translation>Đang gửi %1</translation>
    </message>
</context>
<context>
    <name>effnet::Drawing</name>
    <message>
        <source>%1 ends in none of .svg, .pdf, .png</source>
        <translation>%1 không có đuôi .svg, .pdf hay .png</translation>
    </message>
</context>
<context>
    <name>effnet::EngineClient</name>
    <message>
        <source>It did not answer for a minute.</source>
        <translation>Không trả lời trong một phút.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It crashed (signal %1).</source>
        <translation>Bị sập (tín hiệu %1).</translation>
    </message>
    <message>
        <source>It ended by itself (exit status %1).</source>
        <translation>Tự kết thúc (mã thoát %1).</translation>
    </message>
    <message>
        <source>It sent something that is no message: %1</source>
        <translation>Đã gửi thứ không phải thông điệp: %1</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this window version 1.</source>
        <translation>Nó dùng giao thức phiên bản %1, cửa sổ này dùng phiên bản 1.</translation>
    </message>
    <message>
        <source>It did not answer for %1 seconds.</source>
        <translation>Không trả lời trong %1 giây.</translation>
    </message>
    <message>
        <source>It went on with a cancelled request for too long.</source>
        <translation>Tiếp tục một yêu cầu đã hủy quá lâu.</translation>
    </message>
    <message>
        <source>%1 Its last words: %2</source>
        <translation>%1 Lời cuối của nó: %2</translation>
    </message>
</context>
<context>
    <name>effnet::EngineWires</name>
    <message>
        <source>this computer</source>
        <translation>máy tính này</translation>
    </message>
    <message>
        <source>Engine %1, LibTorch %2, threads: %3</source>
        <translation>Bộ máy %1, LibTorch %2, số luồng: %3</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy tính này</translation>
    </message>
    <message>
        <source>Engines…</source>
        <translation>Bộ máy tính toán…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Khởi động lại</translation>
    </message>
    <message>
        <source>%1 · %2 · round trip %3 ms</source>
        <translation>%1 · %2 · một vòng %3 ms</translation>
    </message>
    <message>
        <source>%1 · starting</source>
        <translation>%1 · đang khởi động</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · restarting</source>
        <translation>%1 · đang khởi động lại</translation>
    </message>
    <message>
        <source>%1 · not running</source>
        <translation>%1 · không chạy</translation>
    </message>
    <message>
        <source>%1 · does not answer</source>
        <translation>%1 · không trả lời</translation>
    </message>
</context>
<context>
    <name>effnet::EnginesDialog</name>
    <message>
        <source>This computer</source>
        <translation>Máy tính này</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Bộ máy tính toán</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Phản hồi của nó</translation>
    </message>
    <message>
        <source>user@host</source>
        <translation>user@host</translation>
    </message>
    <message>
        <source>As ssh knows it: user@host, or a name of ~/.ssh/config</source>
        <translation>Như ssh biết: user@host, hoặc một tên trong ~/.ssh/config</translation>
    </message>
    <message>
        <source>Another machine needs effnet, and a key that lets ssh in without a password.</source>
        <translation>Máy khác cần có effnet, và một khóa để ssh vào không cần mật khẩu.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dùng máy này</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Thất bại: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Đang hỏi…</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluateWires</name>
    <message>
        <source>Evaluating %1</source>
        <translation>Đang đánh giá %1</translation>
    </message>
    <message>
        <source>Evaluating %1 of %2</source>
        <translation>Đang đánh giá %1 trên %2</translation>
    </message>
    <message>
        <source>Pictures evaluated: %1.</source>
        <translation>Số ảnh đã đánh giá: %1.</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluatedClasses</name>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision: of the pictures taken for the class, how many are of it. Recall: of the class&apos;s pictures, how many were found.</source>
        <translation>Precision: trong số ảnh được nhận là lớp đó, bao nhiêu đúng. Recall: trong số ảnh của lớp, bao nhiêu được tìm thấy.</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluatedImagesModel</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Folder&apos;s class</source>
        <translation>Lớp theo thư mục</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Xác suất</translation>
    </message>
    <message>
        <source>Of the folder&apos;s class</source>
        <translation>Của lớp theo thư mục</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluationMatrix</name>
    <message>
        <source>Click a cell to see the pictures behind it, the hardest first.</source>
        <translation>Nhấp một ô để xem các ảnh đằng sau nó, khó nhất trước.</translation>
    </message>
    <message>
        <source>The %1 most confused classes of %2.</source>
        <translation>%1 lớp dễ nhầm nhất trong %2.</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluationView</name>
    <message>
        <source>Classes</source>
        <translation>Các lớp</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>The class of the folder got the least belief in the first ones. A double click shows where the network looked.</source>
        <translation>Ở những ảnh đầu, lớp theo thư mục có độ tin thấp nhất. Nhấp đúp để xem mạng đã nhìn vào đâu.</translation>
    </message>
    <message>
        <source>There is no mistake: every answer is the folder&apos;s class.</source>
        <translation>Không có lỗi nào: mọi câu trả lời đều là lớp theo thư mục.</translation>
    </message>
    <message>
        <source>The network is as sure of another class here as it usually is of that class&apos;s own pictures: perhaps the picture lies in the wrong folder.</source>
        <translation>Ở đây mạng chắc chắn về một lớp khác như thường chắc chắn với ảnh của chính lớp đó: có thể ảnh nằm sai thư mục.</translation>
    </message>
    <message>
        <source>No label is suspected.</source>
        <translation>Không có nhãn nào đáng ngờ.</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Nhầm lẫn</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Suspected labels</source>
        <translation>Nhãn đáng ngờ</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Pictures of the evaluation</source>
        <translation>Ảnh của lần đánh giá</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Lưu bảng…</translation>
    </message>
    <message>
        <source>A row for each picture, as CSV or JSON</source>
        <translation>Mỗi ảnh một hàng, dạng CSV hoặc JSON</translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <translation>Trở lại các ảnh</translation>
    </message>
    <message>
        <source>The evaluation stays: ‘Show the evaluation’ on the left brings it back</source>
        <translation>Kết quả đánh giá vẫn còn: ‘Hiện kết quả đánh giá’ bên trái sẽ mở lại</translation>
    </message>
    <message>
        <source>When does it count?…</source>
        <translation>Khi nào được tính?…</translation>
    </message>
    <message>
        <source>Thresholds below which a person decides, by precision or by costs; ROC and precision-recall of two classes</source>
        <translation>Ngưỡng mà dưới đó người quyết định, theo precision hoặc theo chi phí; ROC và precision-recall của hai lớp</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation>Top-5</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Sai số hiệu chuẩn</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 ảnh/s</translation>
    </message>
    <message>
        <source>Mistakes (%1)</source>
        <translation>Lỗi (%1)</translation>
    </message>
    <message>
        <source>Suspected labels (%1)</source>
        <translation>Nhãn đáng ngờ (%1)</translation>
    </message>
    <message>
        <source>Left out: %1 files, which are no readable photographs.</source>
        <translation>Bỏ qua: %1 tệp không phải ảnh chụp đọc được.</translation>
    </message>
    <message>
        <source>Its thresholds accept %1 of them, of which right: %2.</source>
        <translation>Các ngưỡng của nó chấp nhận %1 trong số đó, trong đó đúng: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The memory sufficed for %Ln pictures at a time.</source>
        <translation>
            <numerusform>Bộ nhớ đủ cho %Ln ảnh mỗi lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, nhận ra đúng</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 bị nhận nhầm là %2</translation>
    </message>
</context>
<context>
    <name>effnet::ExamplesView</name>
    <message>
        <source>Show the epochs one after another</source>
        <translation>Hiện lần lượt từng epoch</translation>
    </message>
    <message>
        <source>What it learnt from last: pictures of a batch, changed and mixed as it was given them</source>
        <translation>Những gì nó vừa học: ảnh của một batch, đã biến đổi và trộn như khi đưa vào mạng</translation>
    </message>
    <message>
        <source>after epoch %1</source>
        <translation>sau epoch %1</translation>
    </message>
    <message>
        <source>After each epoch these pictures show where the network looks.</source>
        <translation>Sau mỗi epoch, các ảnh này cho thấy mạng nhìn vào đâu.</translation>
    </message>
</context>
<context>
    <name>effnet::ExplainPanel</name>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Exact: the classifier&apos;s weights times the last feature maps. Costs next to nothing.</source>
        <translation>Chính xác: trọng số của bộ phân loại nhân với bản đồ đặc trưng cuối. Hầu như không tốn gì.</translation>
    </message>
    <message>
        <source>Feature maps weighted by their mean gradient. At the last stage CAM&apos;s map in other units.</source>
        <translation>Bản đồ đặc trưng được đánh trọng số bằng gradient trung bình. Ở giai đoạn cuối là bản đồ của CAM theo đơn vị khác.</translation>
    </message>
    <message>
        <source>Weights positive gradients by their second order; finds several objects of one class.</source>
        <translation>Đánh trọng số gradient dương theo bậc hai; tìm được nhiều vật thể cùng lớp.</translation>
    </message>
    <message>
        <source>Gradient times activation, place by place: nothing is shown that did not raise the score.</source>
        <translation>Gradient nhân kích hoạt, từng vị trí: chỉ hiện những gì đã làm tăng điểm số.</translation>
    </message>
    <message>
        <source>Positive gradients place by place; fine maps from early stages.</source>
        <translation>Gradient dương từng vị trí; bản đồ mịn từ các giai đoạn sớm.</translation>
    </message>
    <message>
        <source>Gradients scaled by the activations&apos; share.</source>
        <translation>Gradient được nhân theo tỉ trọng của kích hoạt.</translation>
    </message>
    <message>
        <source>The feature maps&apos; first principal component; the same for every class.</source>
        <translation>Thành phần chính thứ nhất của bản đồ đặc trưng; giống nhau với mọi lớp.</translation>
    </message>
    <message>
        <source>Shows the network the picture through each feature map. No gradients; many forward passes.</source>
        <translation>Cho mạng xem ảnh qua từng bản đồ đặc trưng. Không dùng gradient; nhiều lượt truyền xuôi.</translation>
    </message>
    <message>
        <source>Takes each feature map away and sees how the score falls. Many forward passes.</source>
        <translation>Bỏ từng bản đồ đặc trưng và xem điểm số giảm thế nào. Nhiều lượt truyền xuôi.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>mirror image</source>
        <translation>ảnh lật gương</translation>
    </message>
    <message>
        <source>five crops</source>
        <translation>năm vùng cắt</translation>
    </message>
    <message>
        <source>ten crops</source>
        <translation>mười vùng cắt</translation>
    </message>
    <message>
        <source>The answer to the picture as it is</source>
        <translation>Câu trả lời cho ảnh nguyên trạng</translation>
    </message>
    <message>
        <source>Answer and map averaged over the picture and its mirror image: calmer, twice the time</source>
        <translation>Câu trả lời và bản đồ lấy trung bình trên ảnh và ảnh lật gương: ổn định hơn, thời gian gấp đôi</translation>
    </message>
    <message>
        <source>Answer averaged over the middle and the four corners, five times the time; the map is the middle&apos;s</source>
        <translation>Câu trả lời lấy trung bình trên vùng giữa và bốn góc, thời gian gấp năm; bản đồ là của vùng giữa</translation>
    </message>
    <message>
        <source>Five crops and their mirror images, ten times the time; the map is that of the middle and its mirror image</source>
        <translation>Năm vùng cắt và ảnh lật gương của chúng, thời gian gấp mười; bản đồ là của vùng giữa và ảnh lật gương của nó</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Jet</source>
        <translation>Jet</translation>
    </message>
    <message>
        <source>Blue–white–red, signed</source>
        <translation>Xanh–trắng–đỏ, có dấu</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Hiện bản đồ</translation>
    </message>
    <message>
        <source>Show the grid&apos;s cells</source>
        <translation>Hiện các ô lưới</translation>
    </message>
    <message>
        <source>Same scale for all pictures</source>
        <translation>Cùng thang đo cho mọi ảnh</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Đường viền</translation>
    </message>
    <message>
        <source>Outline what the network saw</source>
        <translation>Viền vùng mạng đã thấy</translation>
    </message>
    <message>
        <source>Whose feature maps are weighted: early stages see small parts, the last one objects</source>
        <translation>Bản đồ đặc trưng của giai đoạn nào được đánh trọng số: giai đoạn sớm thấy chi tiết nhỏ, giai đoạn cuối thấy vật thể</translation>
    </message>
    <message>
        <source>Viridis and the signed map keep equal steps equal to the eye; jet does not</source>
        <translation>Viridis và bản đồ có dấu giữ các bước bằng nhau trông bằng nhau với mắt; jet thì không</translation>
    </message>
    <message>
        <source>Of the map over the picture</source>
        <translation>Của bản đồ phủ trên ảnh</translation>
    </message>
    <message>
        <source>The map as coarse as the network made it, without smoothing</source>
        <translation>Bản đồ thô đúng như mạng tạo ra, không làm mịn</translation>
    </message>
    <message>
        <source>A line where the map reaches this share of its scale</source>
        <translation>Đường kẻ tại nơi bản đồ đạt tỉ lệ này của thang đo</translation>
    </message>
    <message>
        <source>Pictures are cropped before the network sees them; outside the line it saw nothing</source>
        <translation>Ảnh được cắt trước khi đưa vào mạng; ngoài đường này mạng không thấy gì</translation>
    </message>
    <message>
        <source>Takes the map of another class away: what speaks for the one and not for the other</source>
        <translation>Trừ đi bản đồ của lớp khác: điều gì ủng hộ lớp này mà không ủng hộ lớp kia</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không gì cả</translation>
    </message>
    <message>
        <source>Test-time augmentation: the answer is averaged over several views of the picture</source>
        <translation>Tăng cường khi suy luận (test-time augmentation): câu trả lời lấy trung bình trên nhiều góc nhìn của ảnh</translation>
    </message>
    <message>
        <source>The map&apos;s raw values. In the signed colours red speaks for the class, blue against it.</source>
        <translation>Giá trị thô của bản đồ. Với màu có dấu, đỏ ủng hộ lớp, xanh dương chống lại.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Keeps the colours&apos; range of this map for the next ones, so that a weak map looks weak.</source>
        <translation>Giữ khoảng màu của bản đồ này cho các bản đồ sau, để bản đồ yếu trông yếu.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Độ mờ đục</translation>
    </message>
    <message>
        <source>One cell: %1 px of the input, every %2 px</source>
        <translation>Một ô: %1 px của đầu vào, cách nhau %2 px</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>lớp %1</translation>
    </message>
    <message>
        <source>Exact CAM exists for the last stage only.</source>
        <translation>CAM chính xác chỉ có cho giai đoạn cuối.</translation>
    </message>
    <message>
        <source>last</source>
        <translation>cuối</translation>
    </message>
    <message>
        <source>1, the stem</source>
        <translation>1, stem</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreBar</name>
    <message>
        <source>Add this network to the comparison</source>
        <translation>Thêm mạng này vào so sánh</translation>
    </message>
    <message>
        <source>Open a saved network…</source>
        <translation>Mở một mạng đã lưu…</translation>
    </message>
    <message>
        <source>Save this network…</source>
        <translation>Lưu mạng này…</translation>
    </message>
    <message>
        <source>Hand-out of this network, one page…</source>
        <translation>Tờ in về mạng này, một trang…</translation>
    </message>
    <message>
        <source>Copy this network</source>
        <translation>Sao chép mạng này</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Làm tròn</translation>
    </message>
    <message>
        <source>The network, stage by stage, beside its baseline</source>
        <translation>Mạng theo từng giai đoạn, bên cạnh mạng gốc</translation>
    </message>
    <message>
        <source>Change the baseline, stage by stage</source>
        <translation>Thay đổi mạng gốc theo từng giai đoạn</translation>
    </message>
    <message>
        <source>Up to six networks side by side</source>
        <translation>Tối đa sáu mạng cạnh nhau</translation>
    </message>
    <message>
        <source>The papers&apos; tables and figures</source>
        <translation>Bảng và hình của các bài báo</translation>
    </message>
    <message>
        <source>Latency, training steps and memory on the engine&apos;s machine</source>
        <translation>Độ trễ, bước huấn luyện và bộ nhớ trên máy của bộ máy tính toán</translation>
    </message>
    <message>
        <source>Which network to take: all published ones under a budget</source>
        <translation>Chọn mạng nào: mọi mạng đã công bố trong một ngân sách</translation>
    </message>
    <message>
        <source>Why the network costs more or less than its factors ask for</source>
        <translation>Vì sao mạng tốn nhiều hoặc ít hơn mức mà hệ số yêu cầu</translation>
    </message>
    <message>
        <source>This network in another tab</source>
        <translation>Mạng này trong thẻ khác</translation>
    </message>
    <message>
        <source>Guided path through the paper</source>
        <translation>Lộ trình có hướng dẫn qua bài báo</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreOutput</name>
    <message>
        <source>%1 opened</source>
        <translation>Đã mở %1</translation>
    </message>
    <message>
        <source>%1 holds no network that can be shown; yours is unchanged.</source>
        <translation>%1 không chứa mạng nào hiển thị được; mạng của bạn không đổi.</translation>
    </message>
    <message>
        <source>The link gives no network that can be shown; yours is unchanged.</source>
        <translation>Liên kết không cho mạng nào hiển thị được; mạng của bạn không đổi.</translation>
    </message>
    <message>
        <source>Open a saved network</source>
        <translation>Mở một mạng đã lưu</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>Lưu mạng này</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Đã lưu vào %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
    <message>
        <source>Hand-out of this network</source>
        <translation>Tờ in về mạng này</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png)</source>
        <translation>Tài liệu PDF (*.pdf);;Hình vẽ SVG (*.svg);;Ảnh PNG (*.png)</translation>
    </message>
    <message>
        <source>Table as text</source>
        <translation>Bảng dạng văn bản</translation>
    </message>
    <message>
        <source>Table as Markdown</source>
        <translation>Bảng dạng Markdown</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Bảng dạng CSV</translation>
    </message>
    <message>
        <source>As a link</source>
        <translation>Dạng liên kết</translation>
    </message>
    <message>
        <source>As Python (torchvision, timm)</source>
        <translation>Dạng Python (torchvision, timm)</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Dạng JSON</translation>
    </message>
    <message>
        <source>Networks (*.json);;All files (*)</source>
        <translation>Mạng (*.json);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>effnet::ExplorePage</name>
    <message>
        <source>No network: %1. The last one is still shown.</source>
        <translation>Không có mạng: %1. Vẫn hiển thị mạng trước đó.</translation>
    </message>
    <message>
        <source>%1, median of %2</source>
        <translation>%1, trung vị của %2</translation>
    </message>
    <message>
        <source>%1 networks at most can be open; close one first</source>
        <translation>Chỉ mở được tối đa %1 mạng; hãy đóng bớt một mạng trước</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreViews</name>
    <message>
        <source>The figure could not be saved.</source>
        <translation>Không lưu được hình.</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreWires</name>
    <message>
        <source>the pictures that are being classified</source>
        <translation>các ảnh đang được phân loại</translation>
    </message>
    <message>
        <source>the evaluation of a folder</source>
        <translation>việc đánh giá một thư mục</translation>
    </message>
    <message>
        <source>the look at a run&apos;s validation images</source>
        <translation>việc xem ảnh kiểm định của một lượt chạy</translation>
    </message>
    <message>
        <source>the measures of a map</source>
        <translation>các phép đo của một bản đồ</translation>
    </message>
    <message>
        <source>inspecting a checkpoint</source>
        <translation>việc xem bên trong một checkpoint</translation>
    </message>
    <message>
        <source>the export of a checkpoint</source>
        <translation>việc xuất một checkpoint</translation>
    </message>
    <message>
        <source>a network&apos;s change to 8 bits</source>
        <translation>việc chuyển một mạng sang 8 bit</translation>
    </message>
    <message>
        <source>a download</source>
        <translation>một lượt tải về</translation>
    </message>
    <message>
        <source>the look at a data set</source>
        <translation>việc xem một tập dữ liệu</translation>
    </message>
    <message>
        <source>a first answer</source>
        <translation>một câu trả lời đầu tiên</translation>
    </message>
    <message>
        <source>the estimate of a training run</source>
        <translation>việc ước tính một lượt huấn luyện</translation>
    </message>
    <message>
        <source>Could not be measured here: %1</source>
        <translation>Không đo được ở đây: %1</translation>
    </message>
    <message>
        <source>%1 could not be measured: %2</source>
        <translation>Không đo được %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The measurement could not be saved</source>
        <translation>Không lưu được kết quả đo</translation>
    </message>
    <message>
        <source>Waits for the engine to start</source>
        <translation>Chờ bộ máy khởi động</translation>
    </message>
    <message>
        <source>Waits for %1; beside it the times would be wrong</source>
        <translation>Chờ %1; nếu chạy cùng lúc thời gian đo sẽ sai</translation>
    </message>
    <message>
        <source>Measuring %1 (%2 of %3)</source>
        <translation>Đang đo %1 (%2 trên %3)</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>Đang đo %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, còn %2</translation>
    </message>
    <message>
        <source>Measuring was cancelled; what had been measured is kept</source>
        <translation>Đã hủy việc đo; những gì đã đo được giữ lại</translation>
    </message>
</context>
<context>
    <name>effnet::ExportDialog</name>
    <message>
        <source>Export checkpoint</source>
        <translation>Xuất checkpoint</translation>
    </message>
    <message>
        <source>torchvision</source>
        <translation>torchvision</translation>
    </message>
    <message>
        <source>timm</source>
        <translation>timm</translation>
    </message>
    <message>
        <source>lukemelas (EfficientNet-PyTorch)</source>
        <translation>lukemelas (EfficientNet-PyTorch)</translation>
    </message>
    <message>
        <source>Hugging Face transformers</source>
        <translation>Hugging Face transformers</translation>
    </message>
    <message>
        <source>this program (carries everything)</source>
        <translation>chương trình này (mang theo mọi thứ)</translation>
    </message>
    <message>
        <source>Fold the normalisations into the convolutions</source>
        <translation>Gộp chuẩn hóa vào tích chập</translation>
    </message>
    <message>
        <source>The graph takes pixels of 0 … 255</source>
        <translation>Đồ thị nhận điểm ảnh 0 … 255</translation>
    </message>
    <message>
        <source>In 8 bits</source>
        <translation>Ở 8 bit</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Which programs can read it, and whether names and preprocessing travel along</source>
        <translation>Chương trình nào đọc được, và có mang theo tên lớp cùng tiền xử lý không</translation>
    </message>
    <message>
        <source>Whose names the tensors get: load_state_dict(strict=True) takes them there</source>
        <translation>Tensor mang tên theo thư viện nào: load_state_dict(strict=True) nạp chúng ở đó</translation>
    </message>
    <message>
        <source>.safetensors: tensors and metadata, nothing that could run</source>
        <translation>.safetensors: tensor và metadata, không có gì chạy được</translation>
    </message>
    <message>
        <source>.pth: for torch.load, also with weights_only=True</source>
        <translation>.pth: cho torch.load, cả với weights_only=True</translation>
    </message>
    <message>
        <source>.onnx: the whole network, for ONNX Runtime, OpenCV, …</source>
        <translation>.onnx: toàn bộ mạng, cho ONNX Runtime, OpenCV, …</translation>
    </message>
    <message>
        <source>a folder that timm or transformers loads, with a model card</source>
        <translation>thư mục mà timm hoặc transformers nạp được, kèm model card</translation>
    </message>
    <message>
        <source>A quarter of the operations fewer, and the same answers</source>
        <translation>Bớt một phần tư số phép toán, câu trả lời như cũ</translation>
    </message>
    <message>
        <source>Mean and standard deviation become part of the graph; resizing and cropping do not</source>
        <translation>Trung bình và độ lệch chuẩn thành một phần của đồ thị; đổi kích thước và cắt thì không</translation>
    </message>
    <message>
        <source>any</source>
        <translation>bất kỳ</translation>
    </message>
    <message>
        <source>Pictures at once. OpenCV&apos;s dnn needs a fixed number.</source>
        <translation>Số ảnh mỗi lần. dnn của OpenCV cần số cố định.</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s own</source>
        <translation>của chính checkpoint</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>A file of class names: one a line, or JSON</source>
        <translation>Tệp tên lớp: mỗi dòng một tên, hoặc JSON</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Names of</source>
        <translation>Tên theo</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Tên lớp</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>A quarter of the bytes, faster on the processor, and some accuracy lost: how much is measured on pictures that calibrate nothing</source>
        <translation>Còn một phần tư số byte, nhanh hơn trên bộ xử lý, mất chút độ chính xác: mất bao nhiêu được đo trên ảnh không dùng để hiệu chuẩn</translation>
    </message>
    <message>
        <source>a folder of classes, on the engine&apos;s machine</source>
        <translation>thư mục các lớp, trên máy của bộ máy tính toán</translation>
    </message>
    <message>
        <source>Half of them, 100 at most, calibrate; the accuracy is measured on others</source>
        <translation>Một nửa số ảnh, tối đa 100, dùng để hiệu chuẩn; độ chính xác đo trên số còn lại</translation>
    </message>
    <message>
        <source>Percentage points of top-1. As few stages stay in float as that takes.</source>
        <translation>Điểm phần trăm của top-1. Chỉ giữ số giai đoạn ở float ít nhất đủ để đạt mức đó.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>May lose</source>
        <translation>Được phép mất</translation>
    </message>
    <message>
        <source>A folder of this name is there already</source>
        <translation>Đã có thư mục tên này</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Thay tệp</translation>
    </message>
    <message>
        <source>config.json, model.safetensors and README.md, the model card. Written only where the library computes the same: transformers knows EfficientNet with TensorFlow&apos;s padding, timm the published networks.</source>
        <translation>config.json, model.safetensors và README.md, tức model card. Chỉ ghi khi thư viện tính ra cùng kết quả: transformers biết EfficientNet với padding của TensorFlow, timm biết các mạng đã công bố.</translation>
    </message>
    <message>
        <source>Input “images” [batch, 3, size, size], output “logits”. Class names and preprocessing go into the metadata.</source>
        <translation>Đầu vào “images” [batch, 3, size, size], đầu ra “logits”. Tên lớp và tiền xử lý được ghi vào metadata.</translation>
    </message>
    <message>
        <source>Holds tensors only: class names and preprocessing stay behind.</source>
        <translation>Chỉ chứa tensor: tên lớp và tiền xử lý không đi theo.</translation>
    </message>
    <message>
        <source>Class names, preprocessing and the network go into the metadata.</source>
        <translation>Tên lớp, tiền xử lý và mạng được ghi vào metadata.</translation>
    </message>
    <message>
        <source>Class names (*.txt *.json *.csv);;All files (*)</source>
        <translation>Tên lớp (*.txt *.json *.csv);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source> points</source>
        <translation> điểm phần trăm</translation>
    </message>
</context>
<context>
    <name>effnet::FaithfulnessPanel</name>
    <message>
        <source>Measure</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Đang đo…</translation>
    </message>
    <message>
        <source>Takes away what the map marks, and the rest, and looks what becomes of the answer: two forward passes a step, and ten.</source>
        <translation>Bỏ đi phần mà bản đồ đánh dấu, rồi phần còn lại, và xem câu trả lời thay đổi ra sao: hai lượt truyền xuôi mỗi bước, cộng thêm mười.</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> bước</translation>
    </message>
    <message>
        <source>Of both curves. RISE takes one for each row of pixels, 224 for a network of 224 pixels.</source>
        <translation>Của cả hai đường cong. RISE dùng một bước cho mỗi hàng điểm ảnh, 224 với mạng 224 điểm ảnh.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Điểm ảnh</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Xác suất</translation>
    </message>
    <message>
        <source>Does the answer hang on what the map marks?</source>
        <translation>Câu trả lời có dựa vào phần bản đồ đánh dấu không?</translation>
    </message>
    <message numerus="yes">
        <source>Deletion %1 (low is faithful), insertion %2 (high is faithful), in %n step(s)</source>
        <translation>
            <numerusform>Deletion %1 (thấp là trung thực), insertion %2 (cao là trung thực), trong %n bước</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown the marked part alone, the network is surer.</source>
        <translation>Chỉ cho xem phần được đánh dấu, mạng chắc chắn hơn.</translation>
    </message>
    <message>
        <source>Shown the marked part alone, it loses %1 of its probability.</source>
        <translation>Chỉ cho xem phần được đánh dấu, mạng mất %1 xác suất.</translation>
    </message>
    <message>
        <source>ROAD %1 (above 0 is faithful)</source>
        <translation>ROAD %1 (trên 0 là trung thực)</translation>
    </message>
    <message>
        <source>The peak lies in the object&apos;s box; IoU %1.</source>
        <translation>Đỉnh nằm trong khung của vật thể; IoU %1.</translation>
    </message>
    <message>
        <source>The peak lies outside the object&apos;s box; IoU %1.</source>
        <translation>Đỉnh nằm ngoài khung của vật thể; IoU %1.</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>deletion</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>insertion</translation>
    </message>
</context>
<context>
    <name>effnet::FamilyFits</name>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Family, untrained</source>
        <translation>Họ mạng, chưa huấn luyện</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Bị chặn bởi</translation>
    </message>
    <message>
        <source>The largest network of each family within the budget by compound scaling; nobody has trained it, so its accuracy is not known. A double click opens it.</source>
        <translation>Mạng lớn nhất của mỗi họ trong ngân sách theo mở rộng phức hợp; chưa ai huấn luyện nên không biết độ chính xác. Nhấp đúp để mở.</translation>
    </message>
    <message>
        <source>nothing is so small</source>
        <translation>không mạng nào nhỏ như vậy</translation>
    </message>
</context>
<context>
    <name>effnet::Figure</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>effnet::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
</context>
<context>
    <name>effnet::FilmStripModel</name>
    <message>
        <source>class %1</source>
        <translation>lớp %1</translation>
    </message>
</context>
<context>
    <name>effnet::FindingsPanel</name>
    <message>
        <source>Probable label errors</source>
        <translation>Nhãn có thể sai</translation>
    </message>
    <message>
        <source>One picture in two classes</source>
        <translation>Một ảnh trong hai lớp</translation>
    </message>
    <message>
        <source>Leaks between parts</source>
        <translation>Rò rỉ giữa các phần</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Gần trùng nhau</translation>
    </message>
    <message>
        <source>Unlike all others</source>
        <translation>Khác mọi ảnh khác</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Mờ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Quá nhỏ</translation>
    </message>
    <message>
        <source>Odd aspect ratio</source>
        <translation>Tỉ lệ khung hình lạ</translation>
    </message>
    <message>
        <source>Borders of one colour</source>
        <translation>Viền một màu</translation>
    </message>
    <message>
        <source>A camera that took one class only</source>
        <translation>Camera chỉ chụp một lớp</translation>
    </message>
    <message>
        <source>Look for errors</source>
        <translation>Tìm lỗi</translation>
    </message>
    <message>
        <source>Label errors, pictures that are there twice or in two classes, leaks between training and validation, outliers, and pictures of no use: once two classes have labels.</source>
        <translation>Nhãn sai, ảnh có hai lần hoặc nằm trong hai lớp, rò rỉ giữa huấn luyện và kiểm định, ảnh ngoại lai và ảnh không dùng được: khi đã có hai lớp được gán nhãn.</translation>
    </message>
    <message>
        <source>Each picture is looked at and answered by a classifier that did not learn it …</source>
        <translation>Mỗi ảnh được một bộ phân loại chưa từng học nó xem và trả lời …</translation>
    </message>
    <message>
        <source>%1: perhaps %2</source>
        <translation>%1: có thể là %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was found in %1 labelled pictures.</source>
        <translation>Không tìm thấy gì trong %1 ảnh có nhãn.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in %1 labelled pictures: suspicions, not verdicts.</source>
        <translation>
            <numerusform>%n phát hiện trong %1 ảnh có nhãn: là nghi vấn, không phải kết luận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size, brightness, sharpness and borders alone tell %1 of the classes right; always naming the largest would be %2. A classifier could go by them instead of the object: was each class taken with a camera of its own?</source>
        <translation>Chỉ riêng kích thước, độ sáng, độ nét và viền đã nói đúng lớp của %1; luôn chọn lớp lớn nhất thì được %2. Bộ phân loại có thể dựa vào chúng thay vì vật thể: phải chăng mỗi lớp được chụp bằng một camera riêng?</translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerPanel</name>
    <message>
        <source>First answer</source>
        <translation>Câu trả lời đầu tiên</translation>
    </message>
    <message>
        <source>Fine-tuning goes on from here</source>
        <translation>Tinh chỉnh tiếp từ đây</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>Xem kỹ hơn…</translation>
    </message>
    <message>
        <source>Would more pictures help?</source>
        <translation>Thêm ảnh có giúp ích không?</translation>
    </message>
    <message>
        <source>The classifier begins as the first answer&apos;s instead of at random; the run says when training gains nothing over it</source>
        <translation>Bộ phân loại bắt đầu từ câu trả lời đầu tiên thay vì ngẫu nhiên; lượt chạy sẽ báo khi huấn luyện không cải thiện gì so với nó</translation>
    </message>
    <message>
        <source>By folds each picture is answered by a classifier that learnt from the others: all pictures measure, which a small validation part cannot do as well</source>
        <translation>Theo fold, mỗi ảnh được một bộ phân loại học từ các ảnh khác trả lời: mọi ảnh đều dùng để đo, điều mà một phần kiểm định nhỏ không làm tốt bằng</translation>
    </message>
    <message>
        <source>every picture stands alone</source>
        <translation>mỗi ảnh đứng riêng</translation>
    </message>
    <message>
        <source>Pictures of one object or series stay in one part: a column of the table, or a pattern whose parentheses find the object&apos;s name in the path, such as (cow\d+)_</source>
        <translation>Ảnh của cùng vật thể hoặc loạt ở trong cùng một phần: một cột của bảng, hoặc một mẫu có cặp ngoặc tìm tên vật thể trong đường dẫn, như (cow\d+)_</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Đo bằng</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>the validation part</source>
        <translation>phần kiểm định</translation>
    </message>
    <message>
        <source>%1 folds of all pictures</source>
        <translation>%1 fold của mọi ảnh</translation>
    </message>
    <message>
        <source>The network looks at each picture once.</source>
        <translation>Mạng xem mỗi ảnh một lần.</translation>
    </message>
    <message>
        <source>The network looks at each picture once: %1 of %2</source>
        <translation>Mạng xem mỗi ảnh một lần: %1 trên %2</translation>
    </message>
    <message>
        <source>Without training: a linear classifier on what the network sees, on the validation pictures.</source>
        <translation>Không huấn luyện: bộ phân loại tuyến tính trên những gì mạng thấy, đo trên ảnh kiểm định.</translation>
    </message>
    <message>
        <source>Without training: a linear classifier on what the network sees, by %1 folds.</source>
        <translation>Không huấn luyện: bộ phân loại tuyến tính trên những gì mạng thấy, đo theo %1 fold.</translation>
    </message>
    <message>
        <source>Always naming the largest class would give %1.</source>
        <translation>Luôn chọn lớp lớn nhất sẽ được %1.</translation>
    </message>
    <message>
        <source>Groups of pictures: %1.</source>
        <translation>Số nhóm ảnh: %1.</translation>
    </message>
    <message>
        <source>Few pictures: the true figure may lie anywhere in that range. Folds measure on all.</source>
        <translation>Ít ảnh: con số thật có thể ở bất kỳ đâu trong khoảng đó. Chia fold sẽ đo trên tất cả.</translation>
    </message>
    <message>
        <source>Few pictures: the true figure may lie anywhere in that range.</source>
        <translation>Ít ảnh: con số thật có thể ở bất kỳ đâu trong khoảng đó.</translation>
    </message>
    <message>
        <source>No first answer: %1</source>
        <translation>Không có câu trả lời đầu tiên: %1</translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerView</name>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Được gán nhãn</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Được thấy là</translation>
    </message>
    <message>
        <source>Belief in the label</source>
        <translation>Độ tin vào nhãn</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Câu trả lời đầu tiên</translation>
    </message>
    <message>
        <source>Doubtful pictures</source>
        <translation>Ảnh đáng ngờ</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Nhầm lẫn</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Các lớp</translation>
    </message>
    <message>
        <source>Where does it look? (Classify)</source>
        <translation>Nó nhìn vào đâu? (Phân loại)</translation>
    </message>
    <message>
        <source>Opens the doubtful pictures in Classify, with this classifier and its activation maps</source>
        <translation>Mở các ảnh đáng ngờ trong Phân loại, với bộ phân loại này và bản đồ kích hoạt của nó</translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerWires</name>
    <message>
        <source>First answer</source>
        <translation>Câu trả lời đầu tiên</translation>
    </message>
    <message>
        <source>Writing the first answer&apos;s classifier…</source>
        <translation>Đang ghi bộ phân loại của câu trả lời đầu tiên…</translation>
    </message>
</context>
<context>
    <name>effnet::FolderClassesDialog</name>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Which class is which folder?</source>
        <translation>Lớp nào ứng với thư mục nào?</translation>
    </message>
    <message>
        <source>The folders of %1 are not called as the network&apos;s classes. Choose the class of each; several may be the same, and a folder can be left out.</source>
        <translation>Các thư mục của %1 không mang tên như lớp của mạng. Hãy chọn lớp cho từng thư mục; nhiều thư mục có thể cùng lớp, và có thể bỏ qua thư mục.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Class of the network</source>
        <translation>Lớp của mạng</translation>
    </message>
    <message>
        <source>(leave it out)</source>
        <translation>(bỏ qua)</translation>
    </message>
    <message>
        <source>%1 is no class of the network.</source>
        <translation>%1 không phải là lớp của mạng.</translation>
    </message>
    <message>
        <source>Every folder is left out.</source>
        <translation>Mọi thư mục đều bị bỏ qua.</translation>
    </message>
    <message>
        <source>Evaluated: folders: %1 of %2, pictures: %3 of %4.</source>
        <translation>Đã đánh giá: thư mục: %1 trên %2, ảnh: %3 trên %4.</translation>
    </message>
</context>
<context>
    <name>effnet::GridView</name>
    <message>
        <source>Search α, β, γ…</source>
        <translation>Tìm α, β, γ…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of the winner</source>
        <translation>Của mạng thắng</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Số epoch</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>The winner of a search is scaled here: once one has come through a whole training.</source>
        <translation>Mạng thắng của một cuộc tìm kiếm được mở rộng ở đây: khi đã có mạng qua trọn quá trình huấn luyện.</translation>
    </message>
    <message>
        <source>How depth, width and resolution should grow together: each point of a grid of α, β, γ makes of the winner a network of about twice its cost, as counted after rounding. Points that round to the same network are one.</source>
        <translation>Độ sâu, độ rộng và độ phân giải nên cùng tăng thế nào: mỗi điểm của lưới α, β, γ biến mạng thắng thành một mạng có chi phí khoảng gấp đôi, đếm sau khi làm tròn. Các điểm làm tròn về cùng một mạng được tính là một.</translation>
    </message>
    <message>
        <source>The same network: %1</source>
        <translation>Cùng một mạng: %1</translation>
    </message>
    <message>
        <source>%1 · n = %2</source>
        <translation>%1 · n = %2</translation>
    </message>
    <message>
        <source>Finished: the first row&apos;s coefficients stand in 3 · Scale.</source>
        <translation>Đã xong: các hệ số của hàng đầu đã ở trong 3 · Mở rộng.</translation>
    </message>
    <message>
        <source>Finished: no network came through a whole training.</source>
        <translation>Đã xong: không mạng nào qua hết một lượt huấn luyện.</translation>
    </message>
    <message>
        <source>%1 of %2 networks have come through an epoch</source>
        <translation>%1 trên %2 mạng đã qua một epoch</translation>
    </message>
</context>
<context>
    <name>effnet::GuidedPath</name>
    <message>
        <source>Equation 1: a network is a chain of stages</source>
        <translation>Phương trình 1: mạng là một chuỗi giai đoạn</translation>
    </message>
    <message>
        <source>Table 1: the baseline</source>
        <translation>Bảng 1: mạng gốc</translation>
    </message>
    <message>
        <source>B0 came from a search that maximised accuracy · (FLOPS / 400 M)^−0.07. The operators stay as they are; layers, channels and the input&apos;s size are what scaling changes.</source>
        <translation>B0 có được từ một cuộc tìm kiếm tối đa hóa accuracy · (FLOPS / 400 M)^−0.07. Các toán tử giữ nguyên; số tầng, số kênh và kích thước đầu vào là những gì mở rộng thay đổi.</translation>
    </message>
    <message>
        <source>Equation 2: the most accurate network within a budget</source>
        <translation>Phương trình 2: mạng chính xác nhất trong ngân sách</translation>
    </message>
    <message>
        <source>Figure 2: four ways to spend more</source>
        <translation>Hình 2: bốn cách dùng thêm chi phí</translation>
    </message>
    <message>
        <source>Wider, deeper, a larger picture, or all three. At one scale: what each way does to the boxes, and what the same cost buys.</source>
        <translation>Rộng hơn, sâu hơn, ảnh lớn hơn, hoặc cả ba. Ở cùng một mức mở rộng: mỗi cách làm gì với các khối, và cùng chi phí thì được gì.</translation>
    </message>
    <message>
        <source>Figure 3: one dimension at a time</source>
        <translation>Hình 3: mỗi lần một chiều</translation>
    </message>
    <message>
        <source>Observation 1: each dimension helps, and each saturates, near 80 % for B0. Width and input cost with their square.</source>
        <translation>Nhận xét 1: mỗi chiều đều có ích, và đều bão hòa, gần 80 % với B0. Độ rộng và đầu vào có chi phí theo bình phương.</translation>
    </message>
    <message>
        <source>Figure 4: width on four baselines</source>
        <translation>Hình 4: độ rộng trên bốn mạng gốc</translation>
    </message>
    <message>
        <source>Observation 2: on a deeper baseline with a larger input, width gains far more at the same FLOPS: the three belong together.</source>
        <translation>Nhận xét 2: trên mạng gốc sâu hơn với đầu vào lớn hơn, độ rộng mang lại nhiều hơn hẳn ở cùng FLOPS: ba chiều đi cùng nhau.</translation>
    </message>
    <message>
        <source>Equation 3: compound scaling</source>
        <translation>Phương trình 3: mở rộng phức hợp (compound scaling)</translation>
    </message>
    <message>
        <source>Table 2: the family on ImageNet</source>
        <translation>Bảng 2: họ mạng trên ImageNet</translation>
    </message>
    <message>
        <source>One search at φ = 1, then φ alone: B0 to B7, beside networks of like accuracy with many times the parameters.</source>
        <translation>Một lần tìm ở φ = 1, sau đó chỉ thay φ: B0 đến B7, bên cạnh các mạng có độ chính xác tương đương nhưng nhiều tham số gấp bội.</translation>
    </message>
    <message>
        <source>Table 3: other baselines</source>
        <translation>Bảng 3: các mạng gốc khác</translation>
    </message>
    <message>
        <source>MobileNets and ResNet-50: at about the same FLOPs compound scaling beats each dimension alone.</source>
        <translation>MobileNet và ResNet-50: ở FLOPs xấp xỉ nhau, mở rộng phức hợp thắng mở rộng từng chiều riêng lẻ.</translation>
    </message>
    <message>
        <source>Table 4: latency</source>
        <translation>Bảng 4: độ trễ</translation>
    </message>
    <message>
        <source>On one core of a Xeon; what is measured on this machine stands beside it (view ‘Measure’, protocol ‘Table 4 of the paper’).</source>
        <translation>Trên một nhân của Xeon; số đo trên máy này đặt bên cạnh (xem ‘Đo’, giao thức ‘Bảng 4 của bài báo’).</translation>
    </message>
    <message>
        <source>Table 7 and figure 7: B0 four ways</source>
        <translation>Bảng 7 và hình 7: B0 theo bốn cách</translation>
    </message>
    <message>
        <source>Four networks of about 1.8 G FLOPs. Figure 7&apos;s class activation maps: the compound one looks at the object with more of its detail (page Classify, with a picture of your own).</source>
        <translation>Bốn mạng khoảng 1.8 G FLOPs. Bản đồ kích hoạt lớp (CAM) của hình 7: mạng phức hợp nhìn vào vật thể với nhiều chi tiết hơn (trang Phân loại, với ảnh của chính bạn).</translation>
    </message>
    <message>
        <source>Figure 8: the same four, as points</source>
        <translation>Hình 8: cùng bốn mạng đó, dưới dạng điểm</translation>
    </message>
    <message>
        <source>From the same baseline to about the same FLOPs: 81.1 % where all three grow together, 78.9 to 79.1 % where one does.</source>
        <translation>Từ cùng mạng gốc đến FLOPs xấp xỉ nhau: 81.1 % khi cả ba cùng tăng, 78.9 đến 79.1 % khi chỉ một chiều tăng.</translation>
    </message>
    <message>
        <source>EfficientNetV2: large pictures train slowly</source>
        <translation>EfficientNetV2: ảnh lớn huấn luyện chậm</translation>
    </message>
    <message>
        <source>At 512 px a batch of 24 no longer fits a V100; at 380 px it does. Predicted beside printed; the card is the one chosen at the right.</source>
        <translation>Ở 512 px, batch 24 không còn vừa V100; ở 380 px thì vừa. Giá trị dự đoán đặt cạnh giá trị in trong bài; card là card được chọn bên phải.</translation>
    </message>
    <message>
        <source>EfficientNetV2: fused convolutions</source>
        <translation>EfficientNetV2: tích chập hợp nhất (fused)</translation>
    </message>
    <message>
        <source>One k×k convolution in place of expansion and depthwise: more FLOPs and yet faster, in early stages only.</source>
        <translation>Một tích chập k×k thay cho expansion và depthwise: nhiều FLOPs hơn mà vẫn nhanh hơn, chỉ ở các giai đoạn sớm.</translation>
    </message>
    <message>
        <source>EfficientNetV2: stronger regularisation for larger pictures</source>
        <translation>EfficientNetV2: điều chuẩn mạnh hơn cho ảnh lớn hơn</translation>
    </message>
    <message>
        <source>The best magnitude of RandAugment grows with the image: progressive learning raises both together.</source>
        <translation>Cường độ RandAugment tốt nhất tăng theo kích thước ảnh: học lũy tiến (progressive learning) tăng cả hai cùng lúc.</translation>
    </message>
    <message>
        <source>N = ⊙ Fᵢ^Lᵢ (X⟨Hᵢ, Wᵢ, Cᵢ⟩), i = 1 … s. Here s = %1: %2.</source>
        <translation>N = ⊙ Fᵢ^Lᵢ (X⟨Hᵢ, Wᵢ, Cᵢ⟩), i = 1 … s. Ở đây s = %1: %2.</translation>
    </message>
    <message>
        <source> (no limit)</source>
        <translation> (không giới hạn)</translation>
    </message>
    <message>
        <source>max Accuracy(N(d, w, r)) so that Memory(N) ≤ target and FLOPS(N) ≤ target. Here d = %1, w = %2, r = %3; FLOPS(N) = %4%5; Memory(N) = %6%7 for an answer. The limits are those above.</source>
        <translation>max Accuracy(N(d, w, r)) sao cho Memory(N) ≤ mục tiêu và FLOPS(N) ≤ mục tiêu. Ở đây d = %1, w = %2, r = %3; FLOPS(N) = %4%5; Memory(N) = %6%7 cho một lần trả lời. Các giới hạn là những giới hạn ở trên.</translation>
    </message>
    <message>
        <source>d = α^φ = %1^%4 = %5, w = β^φ = %2^%4 = %6, r = γ^φ = %3^%4 = %7, with α·β²·γ² = %8 ≈ 2: the cost is meant to grow by 2^φ = %9.</source>
        <translation>d = α^φ = %1^%4 = %5, w = β^φ = %2^%4 = %6, r = γ^φ = %3^%4 = %7, với α·β²·γ² = %8 ≈ 2: chi phí được dự kiến tăng 2^φ = %9 lần.</translation>
    </message>
    <message>
        <source>(The page&apos;s network is scaled in another way now.)</source>
        <translation>(Mạng của trang này hiện được mở rộng theo cách khác.)</translation>
    </message>
    <message>
        <source>The network on this page has %1 times its baseline&apos;s MACs.</source>
        <translation>Mạng trên trang này có MACs gấp %1 lần mạng gốc của nó.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 trên %2 · %3</translation>
    </message>
</context>
<context>
    <name>effnet::Handout</name>
    <message>
        <source>depth %1, width %2, resolution %3</source>
        <translation>độ sâu %1, độ rộng %2, độ phân giải %3</translation>
    </message>
    <message>
        <source>Input %1 px · %2 blocks · %3 weighted layers</source>
        <translation>Đầu vào %1 px · %2 khối · %3 lớp có trọng số</translation>
    </message>
    <message>
        <source>Parameters %1 (baseline %2)</source>
        <translation>Tham số %1 (cơ sở %2)</translation>
    </message>
    <message>
        <source>FLOPs %1 (baseline %2)</source>
        <translation>FLOPs %1 (cơ sở %2)</translation>
    </message>
    <message>
        <source>MACs %1 (baseline %2)</source>
        <translation>MACs %1 (cơ sở %2)</translation>
    </message>
    <message>
        <source>Memory for one answer %1, for training %2 an image and %3 once</source>
        <translation>Bộ nhớ cho một câu trả lời %1, để huấn luyện %2 mỗi ảnh và %3 một lần</translation>
    </message>
    <message>
        <source>Counted, not measured, for one image in fp32.</source>
        <translation>Được đếm, không đo, cho một ảnh ở fp32.</translation>
    </message>
</context>
<context>
    <name>effnet::ImageView</name>
    <message>
        <source>Picture and map</source>
        <translation>Ảnh và bản đồ</translation>
    </message>
    <message>
        <source>Picture of %1 by %2 pixels</source>
        <translation>Ảnh %1 × %2 điểm ảnh</translation>
    </message>
    <message>
        <source>, under a map</source>
        <translation>, dưới một bản đồ</translation>
    </message>
    <message>
        <source>, its map hidden</source>
        <translation>, bản đồ đang ẩn</translation>
    </message>
    <message>
        <source>picture with its map</source>
        <translation>ảnh kèm bản đồ nhiệt</translation>
    </message>
</context>
<context>
    <name>effnet::LabelBar</name>
    <message>
        <source>Grid</source>
        <translation>Lưới</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Một ảnh</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Mọi ảnh</translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation>Chưa có lớp</translation>
    </message>
    <message>
        <source>With a class</source>
        <translation>Đã có lớp</translation>
    </message>
    <message>
        <source>Class and suggestion differ</source>
        <translation>Lớp và gợi ý khác nhau</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Không chắc chắn nhất trước</translation>
    </message>
    <message>
        <source>Most different first</source>
        <translation>Khác biệt nhất trước</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>Pictures between two classes: their labels teach the classifier most.</source>
        <translation>Ảnh nằm giữa hai lớp: nhãn của chúng dạy bộ phân loại nhiều nhất.</translation>
    </message>
    <message>
        <source>Pictures unlike those that have a label: nothing is overlooked.</source>
        <translation>Ảnh không giống những ảnh đã có nhãn: không bỏ sót gì.</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>The two directions in which the pictures differ most; at once.</source>
        <translation>Hai hướng mà các ảnh khác nhau nhiều nhất; có ngay.</translation>
    </message>
    <message>
        <source>Neighbours stay neighbours; distances between far groups mean nothing.</source>
        <translation>Hàng xóm vẫn là hàng xóm; khoảng cách giữa các nhóm xa nhau không có ý nghĩa.</translation>
    </message>
    <message>
        <source>Coloured by class</source>
        <translation>Tô màu theo lớp</translation>
    </message>
    <message>
        <source>Coloured by error</source>
        <translation>Tô màu theo lỗi</translation>
    </message>
    <message>
        <source>Coloured by confidence</source>
        <translation>Tô màu theo độ tin cậy</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Open other pictures…</source>
        <translation>Mở ảnh khác…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Xuất thành bảng…</translation>
    </message>
    <message>
        <source>Export the labels</source>
        <translation>Xuất nhãn</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Copy into a folder for each class…</source>
        <translation>Sao chép vào thư mục cho mỗi lớp…</translation>
    </message>
    <message>
        <source>Move into a folder for each class…</source>
        <translation>Chuyển vào thư mục cho mỗi lớp…</translation>
    </message>
    <message>
        <source>Move corrected pictures into their class&apos;s folder</source>
        <translation>Chuyển ảnh đã sửa vào thư mục của lớp tương ứng</translation>
    </message>
    <message>
        <source>Take a move back…</source>
        <translation>Hoàn tác một lần chuyển…</translation>
    </message>
    <message>
        <source>Choose the record of the move</source>
        <translation>Chọn bản ghi của lần di chuyển</translation>
    </message>
    <message>
        <source>Records (*.csv)</source>
        <translation>Bản ghi (*.csv)</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Chọn một thư mục trống</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>Đã gán nhãn %1 trên %2</translation>
    </message>
</context>
<context>
    <name>effnet::LabelDelegate</name>
    <message>
        <source>%1? %2</source>
        <translation>%1? %2</translation>
    </message>
</context>
<context>
    <name>effnet::LabelModel</name>
    <message>
        <source>Class: %1</source>
        <translation>Lớp: %1</translation>
    </message>
    <message>
        <source>Taken for: %1, %2</source>
        <translation>Được nhận là: %1, %2</translation>
    </message>
</context>
<context>
    <name>effnet::LabelPage</name>
    <message>
        <source>Drop photographs to label</source>
        <translation>Thả ảnh chụp vào đây để gán nhãn</translation>
    </message>
    <message>
        <source>A folder of unsorted pictures, or of class folders to look for errors in. Labels lie in a table beside the pictures; the pictures stay as they are.</source>
        <translation>Thư mục chứa ảnh chưa phân loại, hoặc chứa các thư mục lớp cần tìm lỗi. Nhãn nằm trong một bảng bên cạnh ảnh; ảnh được giữ nguyên.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Chọn một thư mục ảnh</translation>
    </message>
    <message>
        <source>no class yet</source>
        <translation>chưa có lớp</translation>
    </message>
    <message>
        <source>taken for %1, %2</source>
        <translation>được nhận là %1, %2</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Mở thư mục…</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Các lớp</translation>
    </message>
    <message>
        <source>Network that suggests</source>
        <translation>Mạng đưa ra gợi ý</translation>
    </message>
    <message>
        <source>Errors in the data</source>
        <translation>Lỗi trong dữ liệu</translation>
    </message>
    <message>
        <source>The folder is looked through …</source>
        <translation>Đang duyệt thư mục …</translation>
    </message>
    <message>
        <source>The folders&apos; names are the classes. What you change is a correction, in corrections.csv; the pictures stay where they are until you move them.</source>
        <translation>Tên thư mục là tên lớp. Thay đổi của bạn là sửa nhãn, được ghi trong corrections.csv; ảnh nằm nguyên chỗ cho đến khi bạn di chuyển chúng.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken.</source>
        <translation>
            <numerusform>Không nhận được %n tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two directions hold %1 of the differences.</source>
        <translation>Hai hướng này chứa %1 mức khác biệt.</translation>
    </message>
</context>
<context>
    <name>effnet::LabelWires</name>
    <message numerus="yes">
        <source>%n label(s) were changed by another program and taken over</source>
        <translation>
            <numerusform>%n nhãn đã bị chương trình khác thay đổi và được tiếp nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>The table of labels was changed and is not understood any more. It lies in %1 now; your labels are in a new one.</source>
        <translation>Bảng nhãn đã bị thay đổi và không đọc hiểu được nữa. Nó hiện nằm ở %1; nhãn của bạn nằm trong một bảng mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported</source>
        <translation>
            <numerusform>Đã xuất %n ảnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved; %1 takes that back</source>
        <translation>
            <numerusform>Đã di chuyển %n ảnh; %1 để hoàn tác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are back where they came from</source>
        <translation>
            <numerusform>%n ảnh đã trở về chỗ cũ</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels can be given at once. With a network that was trained on photographs, classes are suggested: the page Checkpoints downloads one.</source>
        <translation>Có thể gán nhãn ngay. Với một mạng đã huấn luyện trên ảnh chụp, chương trình sẽ gợi ý lớp: tải một mạng ở trang Checkpoint.</translation>
    </message>
    <message>
        <source>The network looks at each picture once. Label meanwhile.</source>
        <translation>Mạng xem mỗi ảnh một lần. Trong lúc đó cứ gán nhãn.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures looked at</source>
        <translation>Đã xem %1 trên %2 ảnh</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read; they get no suggestion.</source>
        <translation>
            <numerusform>Không đọc được %n ảnh; những ảnh này không có gợi ý.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. Label a few pictures of two classes or more; suggestions follow.</source>
        <translation>Sẵn sàng. Hãy gán nhãn vài ảnh của ít nhất hai lớp; sau đó sẽ có gợi ý.</translation>
    </message>
    <message>
        <source>Suggestions from few labels. Accuracy is told from eight labelled pictures on.</source>
        <translation>Gợi ý từ ít nhãn. Độ chính xác được báo khi có từ tám ảnh đã gán nhãn.</translation>
    </message>
    <message>
        <source>Of the labelled pictures %1 are recognised without having been learnt (%2). Those chosen as the most uncertain are harder than the others.</source>
        <translation>Trong các ảnh đã gán nhãn, %1 được nhận đúng mà không cần học chúng (%2). Những ảnh được chọn vì kém chắc chắn nhất thì khó hơn các ảnh khác.</translation>
    </message>
    <message>
        <source>Looking for errors in the data</source>
        <translation>Đang tìm lỗi trong dữ liệu</translation>
    </message>
    <message>
        <source>The map needs a network that has looked at the pictures.</source>
        <translation>Bản đồ cần một mạng đã xem qua các ảnh.</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Đang vẽ bản đồ</translation>
    </message>
</context>
<context>
    <name>effnet::LaunchBar</name>
    <message>
        <source>Start training</source>
        <translation>Bắt đầu huấn luyện</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back to the run</source>
        <translation>Quay lại lượt chạy</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Thêm vào hàng đợi</translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation>Nơi huấn luyện</translation>
    </message>
    <message>
        <source>The run goes on when this window is closed, and is found again under Runs.</source>
        <translation>Lượt chạy vẫn tiếp tục khi đóng cửa sổ này, và có thể tìm lại ở trang Lượt chạy.</translation>
    </message>
    <message>
        <source>Starts by itself when the last run in the queue has ended</source>
        <translation>Tự bắt đầu khi lượt chạy cuối trong hàng đợi kết thúc</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Nhiều lượt chạy cùng lúc</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Quét tham số…</translation>
    </message>
    <message>
        <source>A grid over coefficients or settings, ranked by accuracy and cost</source>
        <translation>Lưới các hệ số hoặc thiết lập, xếp hạng theo độ chính xác và chi phí</translation>
    </message>
    <message>
        <source>Scaling experiment…</source>
        <translation>Thí nghiệm mở rộng…</translation>
    </message>
    <message>
        <source>Base, depth, width, resolution and compound at equal cost: the paper&apos;s figure 8 on your data</source>
        <translation>Mạng gốc, độ sâu, độ rộng, độ phân giải và phức hợp ở chi phí bằng nhau: hình 8 của bài báo trên dữ liệu của bạn</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Tìm kiếm…</translation>
    </message>
    <message>
        <source>Finds a network for these pictures and a cost, how it should grow, and makes a family of it</source>
        <translation>Tìm một mạng cho những ảnh này và một mức chi phí, tìm cách nó nên mở rộng, rồi tạo thành một họ mạng</translation>
    </message>
    <message>
        <source>Best device</source>
        <translation>Thiết bị tốt nhất</translation>
    </message>
    <message>
        <source>Several GPUs…</source>
        <translation>Nhiều GPU…</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>Choose the pictures first.</source>
        <translation>Hãy chọn ảnh trước.</translation>
    </message>
    <message>
        <source>About &lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; of memory · %3 a step, steps in an epoch: %4</source>
        <translation>Khoảng &lt;b&gt;%1&lt;/b&gt; và &lt;b&gt;%2&lt;/b&gt; bộ nhớ · %3 mỗi bước, số bước trong một epoch: %4</translation>
    </message>
    <message>
        <source>From a training step that was measured on this device just now; memory as counted for the network. Other programs make it slower.</source>
        <translation>Từ một bước huấn luyện vừa đo trên thiết bị này; bộ nhớ tính theo mạng. Các chương trình khác làm nó chậm hơn.</translation>
    </message>
    <message>
        <source>Measuring a step…</source>
        <translation>Đang đo một bước…</translation>
    </message>
</context>
<context>
    <name>effnet::LinkLoader</name>
    <message>
        <source>Links of the kind &apos;%1&apos; are not followed.</source>
        <translation>Không mở liên kết thuộc loại &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>effnet::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>Đi tới %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Bộ máy: %1</translation>
    </message>
    <message>
        <source>EfficientNet Explorer</source>
        <translation>EfficientNet Explorer</translation>
    </message>
    <message>
        <source>engine starting</source>
        <translation>bộ máy đang khởi động</translation>
    </message>
    <message>
        <source>Fold the side panels</source>
        <translation>Gấp các bảng bên</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>That did not work; what is shown may be from before. Details say why.</source>
        <translation>Không thực hiện được; nội dung hiển thị có thể là cũ. Xem chi tiết để biết lý do.</translation>
    </message>
</context>
<context>
    <name>effnet::ManualWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>Tìm trong hướng dẫn</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>%1 – EfficientNet Explorer&apos;s manual</source>
        <translation>%1 – Hướng dẫn EfficientNet Explorer</translation>
    </message>
</context>
<context>
    <name>effnet::MeasurePlots</name>
    <message>
        <source>Published top-1</source>
        <translation>Top-1 đã công bố</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỉ lệ</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Top-1 of weights</source>
        <translation>Top-1 của trọng số</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>What the paper&apos;s table 2 prints</source>
        <translation>Số liệu in trong bảng 2 của bài báo</translation>
    </message>
    <message>
        <source>What those state who offer weights of this input size</source>
        <translation>Số liệu do những nơi cung cấp trọng số ở kích thước đầu vào này công bố</translation>
    </message>
    <message>
        <source>Time by stage</source>
        <translation>Thời gian theo giai đoạn</translation>
    </message>
    <message>
        <source>Training against input</source>
        <translation>Huấn luyện theo kích thước đầu vào</translation>
    </message>
    <message>
        <source>Top-1 in 32 bits</source>
        <translation>Top-1 ở 32 bit</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>share of MACs</source>
        <translation>tỉ lệ MACs</translation>
    </message>
    <message>
        <source>share of time</source>
        <translation>tỉ lệ thời gian</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>đo được</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ước tính</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Độ phân giải</translation>
    </message>
    <message>
        <source>Memory of a step</source>
        <translation>Bộ nhớ của một bước</translation>
    </message>
    <message>
        <source>Time of a step, for an image</source>
        <translation>Thời gian của một bước, cho một ảnh</translation>
    </message>
    <message>
        <source>No network that was timed in this way has a published accuracy.</source>
        <translation>Không mạng nào được đo thời gian theo cách này có độ chính xác đã công bố.</translation>
    </message>
    <message>
        <source>No training step of this network has been timed yet.</source>
        <translation>Chưa đo thời gian bước huấn luyện nào của mạng này.</translation>
    </message>
</context>
<context>
    <name>effnet::MeasureView</name>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Lượt chạy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>One picture at a time on all threads, as an application feels it.</source>
        <translation>Từng ảnh một trên mọi luồng, như cảm nhận trong ứng dụng.</translation>
    </message>
    <message>
        <source>Table 4 of the paper</source>
        <translation>Bảng 4 của bài báo</translation>
    </message>
    <message>
        <source>Batch 1 on one core, mean of 20 runs. The paper&apos;s Xeon E5-2690 took 98 ms for B1 and 3.1 s for B7.</source>
        <translation>Batch 1 trên một nhân, trung bình 20 lượt chạy. Xeon E5-2690 của bài báo mất 98 ms cho B1 và 3.1 s cho B7.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Thông lượng</translation>
    </message>
    <message>
        <source>Sixteen pictures at a time on all threads, as a server works.</source>
        <translation>Mỗi lượt mười sáu ảnh trên mọi luồng, như một máy chủ làm việc.</translation>
    </message>
    <message>
        <source>Training step</source>
        <translation>Bước huấn luyện</translation>
    </message>
    <message>
        <source>Forward and backward pass of eight pictures, with the memory they need.</source>
        <translation>Lượt truyền xuôi và ngược của tám ảnh, kèm bộ nhớ cần dùng.</translation>
    </message>
    <message>
        <source>Training step against input size</source>
        <translation>Bước huấn luyện theo kích thước đầu vào</translation>
    </message>
    <message>
        <source>Why large pictures train slowly: time and memory of a step grow with the square of the input&apos;s side.</source>
        <translation>Vì sao ảnh lớn huấn luyện chậm: thời gian và bộ nhớ của một bước tăng theo bình phương cạnh đầu vào.</translation>
    </message>
    <message>
        <source>What is timed, and how; the fields below can be changed</source>
        <translation>Đo cái gì và đo thế nào; có thể sửa các ô bên dưới</translation>
    </message>
    <message>
        <source>On which device of the engine&apos;s machine</source>
        <translation>Dùng thiết bị nào trên máy của bộ máy tính toán</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>tự động</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>Processor threads; empty for all that the machine has</source>
        <translation>Số luồng CPU; để trống để dùng hết số luồng của máy</translation>
    </message>
    <message>
        <source>Pictures in one pass</source>
        <translation>Số ảnh trong một lượt</translation>
    </message>
    <message>
        <source>Counted runs; three before them are not</source>
        <translation>Số lượt được tính; ba lượt trước đó không tính</translation>
    </message>
    <message>
        <source>Of the numbers that the network computes on; 8 bits run on the processor alone</source>
        <translation>Kiểu số mà mạng tính toán; 8 bit chỉ chạy trên CPU</translation>
    </message>
    <message>
        <source>Input sizes in pixels, separated by commas</source>
        <translation>Các kích thước đầu vào tính bằng pixel, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Time the network of this page</source>
        <translation>Đo thời gian mạng của trang này</translation>
    </message>
    <message>
        <source>Whole family</source>
        <translation>Cả họ mạng</translation>
    </message>
    <message>
        <source>Each published network of this family in turn, so that the latency axis fills</source>
        <translation>Lần lượt từng mạng đã công bố của họ này, để điền đầy trục độ trễ</translation>
    </message>
    <message>
        <source>Measure all</source>
        <translation>Đo tất cả</translation>
    </message>
    <message>
        <source>Every published network that has no time in this way yet, the smallest first, while you go on working; cancel at any time, what was measured is kept and the rest can follow later</source>
        <translation>Mọi mạng đã công bố chưa được đo theo cách này, nhỏ nhất trước, trong khi bạn vẫn làm việc; có thể hủy bất cứ lúc nào, phần đã đo được giữ lại và phần còn lại có thể đo sau</translation>
    </message>
    <message>
        <source>Input sizes, px</source>
        <translation>Kích thước đầu vào, px</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Cách đo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Số luồng</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Nothing measured yet. ‘Measure’ times the network of this page on the engine&apos;s machine; times stay here, machine by machine.</source>
        <translation>Chưa đo gì. ‘Đo’ sẽ đo thời gian mạng của trang này trên máy của bộ máy tính toán; kết quả được giữ ở đây, theo từng máy.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Quên</translation>
    </message>
    <message>
        <source>‘%1’ is no input size between 1 and %2</source>
        <translation>‘%1’ không phải kích thước đầu vào từ 1 đến %2</translation>
    </message>
    <message>
        <source>%1 sizes at most, please</source>
        <translation>Tối đa %1 kích thước</translation>
    </message>
    <message>
        <source>Which input sizes? For example 128, 192, 256</source>
        <translation>Những kích thước đầu vào nào? Ví dụ 128, 192, 256</translation>
    </message>
    <message>
        <source>Every published network has a time in this way already</source>
        <translation>Mọi mạng đã công bố đều đã được đo theo cách này</translation>
    </message>
    <message>
        <source>One of the fields above holds no number that can be used</source>
        <translation>Một trong các ô phía trên không chứa số dùng được</translation>
    </message>
</context>
<context>
    <name>effnet::MeasurementModel</name>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s), batch %2</source>
        <translation>
            <numerusform>%1, %n luồng, batch %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 8 bits</source>
        <translation>%1, 8 bit</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>bước huấn luyện</translation>
    </message>
    <message>
        <source>answer, 8 bits</source>
        <translation>trả lời, 8 bit</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>trả lời</translation>
    </message>
    <message>
        <source>%1 (predicted %2)</source>
        <translation>%1 (dự đoán %2)</translation>
    </message>
    <message>
        <source>%1 over what the engine held before; %2 in all</source>
        <translation>%1 thêm so với phần bộ máy đã giữ trước đó; tổng cộng %2</translation>
    </message>
    <message>
        <source>%1 runs%2; fastest %3 ms, %4 MACs</source>
        <translation>%1 lượt%2; nhanh nhất %3 ms, %4 MACs</translation>
    </message>
    <message>
        <source>, with the program&apos;s own kernels</source>
        <translation>, với kernel riêng của chương trình</translation>
    </message>
    <message>
        <source>Input, px</source>
        <translation>Đầu vào, px</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Đã đo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Số luồng</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Mean, ms</source>
        <translation>Trung bình, ms</translation>
    </message>
    <message>
        <source>Median, ms</source>
        <translation>Trung vị, ms</translation>
    </message>
    <message>
        <source>90 %, ms</source>
        <translation>90 %, ms</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Ảnh/s</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
</context>
<context>
    <name>effnet::MessageBanner</name>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>What the program says about it</source>
        <translation>Chương trình nói gì về việc này</translation>
    </message>
    <message>
        <source>For a report or a search</source>
        <translation>Để báo cáo hoặc tìm kiếm</translation>
    </message>
</context>
<context>
    <name>effnet::NearestPanel</name>
    <message>
        <source>Choose the training pictures…</source>
        <translation>Chọn ảnh huấn luyện…</translation>
    </message>
    <message>
        <source>What it learnt from, and sees most like this picture.</source>
        <translation>Ảnh mà mạng đã học và thấy giống ảnh này nhất.</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>Trong %1:</translation>
    </message>
    <message>
        <source>Choose the training pictures</source>
        <translation>Chọn ảnh huấn luyện</translation>
    </message>
    <message>
        <source>In %1: looking …</source>
        <translation>Trong %1: đang xem …</translation>
    </message>
    <message>
        <source>%1
class %2, similarity %3</source>
        <translation>%1
lớp %2, độ tương đồng %3</translation>
    </message>
    <message>
        <source>Of %1 training pictures in %2 the most similar, by the cosine of the features.</source>
        <translation>Những ảnh giống nhất trong %1 ảnh huấn luyện ở %2, theo cosine của đặc trưng.</translation>
    </message>
</context>
<context>
    <name>effnet::NearestWires</name>
    <message>
        <source>%1 of %2 training pictures looked at</source>
        <translation>Đã xem %1 trên %2 ảnh huấn luyện</translation>
    </message>
</context>
<context>
    <name>effnet::Network</name>
    <message>
        <source>%1, %2 classes</source>
        <translation>%1, %2 lớp</translation>
    </message>
    <message>
        <source>Pooling &amp; FC</source>
        <translation>Pooling &amp; FC</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkDrawing</name>
    <message>
        <source>Drawing of the network</source>
        <translation>Hình vẽ của mạng</translation>
    </message>
    <message>
        <source>%1 px · %2</source>
        <translation>%1 px · %2</translation>
    </message>
    <message>
        <source>%1 parameters, %2 MACs</source>
        <translation>%1 tham số, %2 MACs</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1: %2
%n layer(s), %3 → %4 channels, %5 → %6 px</source>
        <translation>
            <numerusform>Giai đoạn %1: %2
%n tầng, %3 → %4 kênh, %5 → %6 px</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>baseline: %n layer(s), %1 channels, %2 px</source>
        <translation>
            <numerusform>mạng gốc: %n tầng, %1 kênh, %2 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::NetworkFieldsModel</name>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Stem: channels</source>
        <translation>Stem: số kênh</translation>
    </message>
    <message>
        <source>Stem: kernel</source>
        <translation>Stem: kernel</translation>
    </message>
    <message>
        <source>Stem: stride</source>
        <translation>Stem: stride</translation>
    </message>
    <message>
        <source>Stem: max pooling</source>
        <translation>Stem: max pooling</translation>
    </message>
    <message>
        <source>3×3, stride 2, behind the convolution, as ResNet has it</source>
        <translation>3×3, stride 2, sau tích chập, như ở ResNet</translation>
    </message>
    <message>
        <source>Stem: scales with width</source>
        <translation>Stem: mở rộng theo độ rộng</translation>
    </message>
    <message>
        <source>Head: channels</source>
        <translation>Head: số kênh</translation>
    </message>
    <message>
        <source>Of the 1×1 convolution before the pooling; 0 for none</source>
        <translation>Của tích chập 1×1 trước pooling; 0 nếu không có</translation>
    </message>
    <message>
        <source>Head: follows width</source>
        <translation>Head: theo độ rộng</translation>
    </message>
    <message>
        <source>as the stages</source>
        <translation>như các giai đoạn</translation>
    </message>
    <message>
        <source>four times the last stage</source>
        <translation>bốn lần giai đoạn cuối</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>only where it grows</source>
        <translation>chỉ khi tăng</translation>
    </message>
    <message>
        <source>Hidden layer: outputs</source>
        <translation>Tầng ẩn: số đầu ra</translation>
    </message>
    <message>
        <source>A linear layer between pooling and classifier, as MobileNetV3 has it; 0 for none</source>
        <translation>Một tầng tuyến tính giữa pooling và bộ phân loại, như ở MobileNetV3; 0 nếu không có</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Hàm kích hoạt</translation>
    </message>
    <message>
        <source>Of stages that name none of their own</source>
        <translation>Của các giai đoạn không nêu hàm riêng</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s puts the odd pixel at the right and bottom; sizes and costs are the same</source>
        <translation>Kiểu TensorFlow đặt pixel lẻ ở bên phải và phía dưới; kích thước và chi phí như nhau</translation>
    </message>
    <message>
        <source>as TensorFlow</source>
        <translation>như TensorFlow</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>đối xứng</translation>
    </message>
    <message>
        <source>Batch norm: epsilon</source>
        <translation>Batch norm: epsilon</translation>
    </message>
    <message>
        <source>Batch norm: momentum</source>
        <translation>Batch norm: momentum</translation>
    </message>
    <message>
        <source>PyTorch&apos;s: the weight of the new batch</source>
        <translation>Theo PyTorch: trọng số của batch mới</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Before the classifier, while training</source>
        <translation>Trước bộ phân loại, khi huấn luyện</translation>
    </message>
    <message>
        <source>Stochastic depth</source>
        <translation>Độ sâu ngẫu nhiên (stochastic depth)</translation>
    </message>
    <message>
        <source>Of dropping the last block&apos;s branch; it rises along the blocks</source>
        <translation>Xác suất bỏ nhánh của khối cuối; tăng dần theo các khối</translation>
    </message>
    <message>
        <source>SE: ratio is of</source>
        <translation>SE: tỉ lệ tính theo</translation>
    </message>
    <message>
        <source>the block&apos;s input</source>
        <translation>đầu vào của khối</translation>
    </message>
    <message>
        <source>the expanded channels</source>
        <translation>số kênh sau expansion</translation>
    </message>
    <message>
        <source>SE: multiples of eight</source>
        <translation>SE: bội số của tám</translation>
    </message>
    <message>
        <source>SE: gate</source>
        <translation>SE: cổng</translation>
    </message>
    <message>
        <source>SE: activation</source>
        <translation>SE: hàm kích hoạt</translation>
    </message>
    <message>
        <source>Of the narrow layer</source>
        <translation>Của tầng hẹp</translation>
    </message>
    <message>
        <source>the stage&apos;s</source>
        <translation>của giai đoạn</translation>
    </message>
    <message>
        <source>Channels are rounded</source>
        <translation>Làm tròn số kênh</translation>
    </message>
    <message>
        <source>losing 10 % at most</source>
        <translation>giảm tối đa 10 %</translation>
    </message>
    <message>
        <source>to the nearest eight</source>
        <translation>đến bội số của tám gần nhất</translation>
    </message>
    <message>
        <source>First and last stage deepen</source>
        <translation>Giai đoạn đầu và cuối sâu thêm</translation>
    </message>
    <message>
        <source>Expanded to multiples of eight</source>
        <translation>Expansion theo bội số của tám</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is no number from %3 to %4</source>
        <translation>%1: ‘%2’ không phải số từ %3 đến %4</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Toàn bộ mạng</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkModel</name>
    <message>
        <source>Max pooling</source>
        <translation>Gộp cực đại</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Phần gốc</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Mở rộng kênh</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>Tích chập theo kênh</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Tích chập</translation>
    </message>
    <message>
        <source>Squeeze: reduce</source>
        <translation>Nén: giảm</translation>
    </message>
    <message>
        <source>Squeeze: expand</source>
        <translation>Nén: mở</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Chiếu</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Đường tắt</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Phần đầu</translation>
    </message>
    <message>
        <source>Global average pooling</source>
        <translation>Gộp trung bình toàn cục</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Bộ phân loại</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Khối %1</translation>
    </message>
    <message>
        <source>baseline %1, %2</source>
        <translation>mạng gốc %1, %2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>mạng gốc %1</translation>
    </message>
    <message>
        <source>requested %1, rounded to %2</source>
        <translation>yêu cầu %1, làm tròn thành %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Nhân</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Bước nhảy</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>In, px</source>
        <translation>Vào, px</translation>
    </message>
    <message>
        <source>Out, px</source>
        <translation>Ra, px</translation>
    </message>
    <message>
        <source>Receptive field, px</source>
        <translation>Vùng tiếp nhận, px</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỉ lệ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Tầng ẩn</translation>
    </message>
    <message>
        <source>Repetitions of all stages: %1 blocks, the stem, the head and the classifier</source>
        <translation>Số lần lặp của mọi giai đoạn: %1 khối, stem, head và bộ phân loại</translation>
    </message>
    <message>
        <source>One position of this stage&apos;s output sees %1 × %1 pixels of the input (kernels only)</source>
        <translation>Một vị trí ở đầu ra của giai đoạn này thấy %1 × %1 pixel của đầu vào (chỉ tính kernel)</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkPicker</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>None: without suggestions</source>
        <translation>Không có: không gợi ý</translation>
    </message>
    <message>
        <source>Choose a pretrained network</source>
        <translation>Chọn một mạng huấn luyện sẵn</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkVerdict</name>
    <message>
        <source>Right, of %1 pictures whose folder names their class: %2.</source>
        <translation>Đúng, trong %1 ảnh có thư mục mang tên lớp: %2.</translation>
    </message>
    <message>
        <source>They differ (McNemar, p = %1).</source>
        <translation>Chúng khác nhau (McNemar, p = %1).</translation>
    </message>
    <message>
        <source>These pictures do not tell them apart (McNemar, p = %1).</source>
        <translation>Các ảnh này không phân biệt được chúng (McNemar, p = %1).</translation>
    </message>
    <message>
        <source>The first differs from all others (McNemar, Holm).</source>
        <translation>Mạng đầu khác mọi mạng còn lại (McNemar, Holm).</translation>
    </message>
    <message>
        <source>Not told apart from the first (McNemar, Holm): %1.</source>
        <translation>Không phân biệt được với mạng đầu (McNemar, Holm): %1.</translation>
    </message>
</context>
<context>
    <name>effnet::Number</name>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 phút %2 giây</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
</context>
<context>
    <name>effnet::NumberField</name>
    <message>
        <source>A number is needed here</source>
        <translation>Cần một số ở đây</translation>
    </message>
    <message>
        <source>‘%1’ is not a number</source>
        <translation>‘%1’ không phải là số</translation>
    </message>
    <message>
        <source>A whole number is needed here</source>
        <translation>Cần một số nguyên ở đây</translation>
    </message>
    <message>
        <source>Between %1 and %2, please</source>
        <translation>Hãy nhập giá trị từ %1 đến %2</translation>
    </message>
</context>
<context>
    <name>effnet::ObjectiveFields</name>
    <message>
        <source>v</source>
        <translation>v</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Phép nhân-cộng</translation>
    </message>
    <message>
        <source>Score: accuracy · (MACs / T)^w, as in EfficientNet&apos;s paper. Counted, the same on every machine.</source>
        <translation>Điểm: độ chính xác · (MACs / T)^w, như trong bài báo EfficientNet. Được đếm nên giống nhau trên mọi máy.</translation>
    </message>
    <message>
        <source>Latency here</source>
        <translation>Độ trễ trên máy này</translation>
    </message>
    <message>
        <source>Score: accuracy · (latency / T)^w, as in MnasNet&apos;s paper. The time of an answer to one image on this machine, on one core where there is no GPU.</source>
        <translation>Điểm: độ chính xác · (độ trễ / T)^w, như trong bài báo MnasNet. Độ trễ là thời gian trả lời cho một ảnh trên máy này, dùng một lõi nếu không có GPU.</translation>
    </message>
    <message>
        <source>Training step here</source>
        <translation>Bước huấn luyện trên máy này</translation>
    </message>
    <message>
        <source>Score: accuracy · (S / T)^w · (P / P₀)^v, as in EfficientNetV2&apos;s paper. S: the time of a training step with the chosen batch size on this machine. P: parameters; P₀: those of the start network.</source>
        <translation>Điểm: độ chính xác · (S / T)^w · (P / P₀)^v, như trong bài báo EfficientNetV2. S: thời gian một bước huấn luyện với kích thước batch đã chọn trên máy này. P: số tham số; P₀: số tham số của mạng ban đầu.</translation>
    </message>
    <message>
        <source>w of the score: −0.07 gives up 5 % of accuracy, relatively, for half of the cost; 0 judges by accuracy alone, with the target as a limit</source>
        <translation>w của điểm: −0.07 đổi 5 % độ chính xác (tương đối) lấy một nửa chi phí; 0 chỉ xét độ chính xác, đích là giới hạn</translation>
    </message>
    <message>
        <source>v of the score: what it gives for fewer parameters; −0.05 in the paper</source>
        <translation>v của điểm: giá trị của việc có ít tham số hơn; trong bài báo là −0.05</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mục tiêu tối ưu</translation>
    </message>
    <message>
        <source>Target T</source>
        <translation>Đích T</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>What costs more than T is not trained. The edge in the picture can be dragged.</source>
        <translation>Mạng tốn hơn T thì không huấn luyện. Có thể kéo đường biên trong hình.</translation>
    </message>
    <message>
        <source>M MACs</source>
        <translation>M MACs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Training step</source>
        <translation>Bước huấn luyện</translation>
    </message>
    <message>
        <source>Times are told from %1 networks measured here; mean error on one left out: %2</source>
        <translation>Thời gian suy ra từ %1 mạng đã đo trên máy này; sai số trung bình khi bỏ ra một mạng: %2</translation>
    </message>
    <message>
        <source>; each network is timed itself before it trains</source>
        <translation>; mỗi mạng còn được đo riêng trước khi huấn luyện</translation>
    </message>
</context>
<context>
    <name>effnet::ParallelPlot</name>
    <message>
        <source>Settings of the runs against their score</source>
        <translation>Thiết lập của các lượt chạy theo điểm số</translation>
    </message>
    <message>
        <source>Choose several measured runs in the table, or one of a sweep.</source>
        <translation>Hãy chọn nhiều lượt chạy đã đo trong bảng, hoặc một lượt chạy của một đợt quét.</translation>
    </message>
</context>
<context>
    <name>effnet::PhiSlider</name>
    <message>
        <source>Compound coefficient φ</source>
        <translation>Hệ số phức hợp φ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 tại %2</translation>
    </message>
</context>
<context>
    <name>effnet::PictureFilter</name>
    <message>
        <source>Filter by file or class</source>
        <translation>Lọc theo tệp hoặc lớp</translation>
    </message>
    <message>
        <source>Shows only pictures whose file or class holds these letters</source>
        <translation>Chỉ hiện ảnh có tên tệp hoặc lớp chứa các ký tự này</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Theo thứ tự thêm vào</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Theo tên tệp</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Theo lớp</translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation>Kém tin cậy nhất trước</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>Tin cậy nhất trước</translation>
    </message>
    <message>
        <source>Order of the film strip</source>
        <translation>Thứ tự của dải ảnh</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Mọi ảnh</translation>
    </message>
    <message>
        <source>Noted as right</source>
        <translation>Ghi chú là đúng</translation>
    </message>
    <message>
        <source>Noted as wrong</source>
        <translation>Ghi chú là sai</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Chưa ghi chú</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Which pictures the film strip shows</source>
        <translation>Những ảnh mà dải ảnh hiển thị</translation>
    </message>
    <message>
        <source>Show all pictures again</source>
        <translation>Hiện lại tất cả ảnh</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
</context>
<context>
    <name>effnet::PictureIntake</name>
    <message>
        <source>Fetching %1…</source>
        <translation>Đang tải %1…</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Không có ảnh trong bảng tạm.</translation>
    </message>
    <message>
        <source>Open pictures or a checkpoint</source>
        <translation>Mở ảnh hoặc checkpoint</translation>
    </message>
    <message>
        <source>Pictures and checkpoints (%1);;All files (*)</source>
        <translation>Ảnh và checkpoint (%1);;Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Mở checkpoint</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Tệp…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Thư mục…</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Thư mục ảnh</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Từ bảng tạm</translation>
    </message>
    <message>
        <source>A part of the screen…</source>
        <translation>Một phần màn hình…</translation>
    </message>
    <message>
        <source>This desktop gives no picture of the screen. Take one with its own tool and paste it.</source>
        <translation>Môi trường desktop này không cho lấy ảnh màn hình. Hãy chụp bằng công cụ của nó rồi dán vào.</translation>
    </message>
</context>
<context>
    <name>effnet::PictureKeys</name>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Show or hide the heat map</source>
        <translation>Hiện hoặc ẩn bản đồ nhiệt</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Ảnh trước</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Ảnh sau</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Toàn bộ ảnh</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Kích thước thật</translation>
    </message>
    <message>
        <source>Note: the answer is right</source>
        <translation>Ghi chú: trả lời đúng</translation>
    </message>
    <message>
        <source>Note: the answer is wrong</source>
        <translation>Ghi chú: trả lời sai</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Sao chép nội dung đang xem</translation>
    </message>
</context>
<context>
    <name>effnet::PictureOutput</name>
    <message>
        <source>right</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>The picture with its map is in the clipboard.</source>
        <translation>Ảnh kèm bản đồ đã ở trong bảng tạm.</translation>
    </message>
    <message>
        <source>Save the picture with its map</source>
        <translation>Lưu ảnh kèm bản đồ</translation>
    </message>
    <message>
        <source>PNG (*.png);;JPEG (*.jpg)</source>
        <translation>PNG (*.png);;JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>There is no map to save yet.</source>
        <translation>Chưa có bản đồ để lưu.</translation>
    </message>
    <message>
        <source>Save the raw map</source>
        <translation>Lưu bản đồ thô</translation>
    </message>
    <message>
        <source>NumPy array (*.npy);;32-bit TIFF (*.tif)</source>
        <translation>Mảng NumPy (*.npy);;TIFF 32 bit (*.tif)</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Trang web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the answers as a table</source>
        <translation>Lưu câu trả lời thành bảng</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Bảng (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the evaluation</source>
        <translation>Lưu kết quả đánh giá</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>đánh giá</translation>
    </message>
</context>
<context>
    <name>effnet::PicturesPane</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Answers to what the engine&apos;s camera sees, picture by picture</source>
        <translation>Trả lời về những gì camera của bộ máy tính toán thấy, từng ảnh một</translation>
    </message>
    <message>
        <source>Classify all</source>
        <translation>Phân loại tất cả</translation>
    </message>
    <message>
        <source>Asks the network about every picture that the film strip shows</source>
        <translation>Hỏi mạng về mọi ảnh mà dải ảnh đang hiển thị</translation>
    </message>
    <message>
        <source>Save answers…</source>
        <translation>Lưu câu trả lời…</translation>
    </message>
    <message>
        <source>File, class, probability and note of the pictures shown, as CSV or JSON</source>
        <translation>Tệp, lớp, xác suất và ghi chú của các ảnh đang hiện, dạng CSV hoặc JSON</translation>
    </message>
    <message>
        <source>Evaluate a labelled folder…</source>
        <translation>Đánh giá một thư mục đã gán nhãn…</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class: accuracy, confusion matrix, doubtful labels</source>
        <translation>Thư mục có một thư mục con cho mỗi lớp: độ chính xác, ma trận nhầm lẫn, nhãn đáng ngờ</translation>
    </message>
    <message>
        <source>Show the evaluation</source>
        <translation>Hiện kết quả đánh giá</translation>
    </message>
    <message>
        <source>The last one, with its confusion matrix</source>
        <translation>Kết quả gần nhất, kèm ma trận nhầm lẫn</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Files, a folder, the clipboard or a part of the screen; or drop them on the page</source>
        <translation>Tệp, thư mục, bảng tạm hoặc một phần màn hình; hoặc thả chúng lên trang</translation>
    </message>
    <message>
        <source>Folder with a sub-folder for each class</source>
        <translation>Thư mục có một thư mục con cho mỗi lớp</translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation>Ảnh: %1</translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>Ảnh: %1 trên %2</translation>
    </message>
</context>
<context>
    <name>effnet::PlotView</name>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>Không ghi được %1</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf, .csv</source>
        <translation>%1 không có đuôi .png, .svg, .pdf hay .csv</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Vừa khung</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Sao chép ảnh</translation>
    </message>
    <message>
        <source>Copy values (CSV)</source>
        <translation>Sao chép giá trị (CSV)</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Xuất biểu đồ</translation>
    </message>
    <message>
        <source>plot</source>
        <translation>biểu đồ</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf);;Values, CSV (*.csv)</source>
        <translation>Ảnh PNG (*.png);;Hình vẽ SVG (*.svg);;Tài liệu PDF (*.pdf);;Giá trị, CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 tại %2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (đang ẩn)</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: không có giá trị</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: first %2, last %3, lowest %4, highest %5</source>
        <translation>%1: đầu %2, cuối %3, thấp nhất %4, cao nhất %5</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 theo %2</translation>
    </message>
    <message>
        <source>%1: marked at %2</source>
        <translation>%1: đánh dấu tại %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>chưa có gì</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>Biểu đồ %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Chưa có giá trị nào</translation>
    </message>
</context>
<context>
    <name>effnet::PreprocessingDialog</name>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>gần nhất</translation>
    </message>
    <message>
        <source>What the checkpoint does not say</source>
        <translation>Những gì checkpoint không cho biết</translation>
    </message>
    <message>
        <source>Weights answer well only to pictures that are prepared as in their training. The values below are usual for this kind of file; compare them with the place where you found it.</source>
        <translation>Trọng số chỉ trả lời tốt với ảnh được chuẩn bị như khi huấn luyện. Các giá trị dưới đây là thông thường cho loại tệp này; hãy so với nơi bạn tìm thấy nó.</translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation>Theo giả định</translation>
    </message>
    <message>
        <source>PyTorch (torchvision, timm&apos;s own)</source>
        <translation>PyTorch (torchvision, bản của chính timm)</translation>
    </message>
    <message>
        <source>TensorFlow (tf_…, lukemelas, Hugging Face, Keras)</source>
        <translation>TensorFlow (tf_…, lukemelas, Hugging Face, Keras)</translation>
    </message>
    <message>
        <source>TensorFlow, −1 … 1 (AdvProp, V2)</source>
        <translation>TensorFlow, −1 … 1 (AdvProp, V2)</translation>
    </message>
    <message>
        <source>symmetric (PyTorch)</source>
        <translation>symmetric (PyTorch)</translation>
    </message>
    <message>
        <source>same (TensorFlow)</source>
        <translation>same (TensorFlow)</translation>
    </message>
    <message>
        <source>Where the odd pixel goes before a stride. A wrong choice costs some per cent of accuracy.</source>
        <translation>Vị trí của pixel lẻ trước stride. Chọn sai sẽ mất vài phần trăm độ chính xác.</translation>
    </message>
    <message>
        <source>0.00001 (PyTorch)</source>
        <translation>0.00001 (PyTorch)</translation>
    </message>
    <message>
        <source>0.001 (TensorFlow)</source>
        <translation>0.001 (TensorFlow)</translation>
    </message>
    <message>
        <source>Added to the variance in every normalisation</source>
        <translation>Cộng vào phương sai trong mỗi phép chuẩn hóa</translation>
    </message>
    <message>
        <source>shorter side, then centre crop</source>
        <translation>theo cạnh ngắn, rồi cắt giữa</translation>
    </message>
    <message>
        <source>squeezed to the input size</source>
        <translation>ép về kích thước đầu vào</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>song lập phương (bicubic)</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>song tuyến tính (bilinear)</translation>
    </message>
    <message>
        <source>ImageNet (.485 .456 .406 / .229 .224 .225)</source>
        <translation>ImageNet (.485 .456 .406 / .229 .224 .225)</translation>
    </message>
    <message>
        <source>−1 … 1 (.5 / .5)</source>
        <translation>−1 … 1 (.5 / .5)</translation>
    </message>
    <message>
        <source>one class of all (softmax)</source>
        <translation>một lớp trong tất cả (softmax)</translation>
    </message>
    <message>
        <source>several labels at once (sigmoid)</source>
        <translation>nhiều nhãn cùng lúc (sigmoid)</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Huấn luyện bằng</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Kích thước đầu vào</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>Đổi kích thước</translation>
    </message>
    <message>
        <source>Shorter side to</source>
        <translation>Cạnh ngắn thành</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Nội suy</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>Trung bình và độ lệch chuẩn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
</context>
<context>
    <name>effnet::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Trình chiếu</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Kết thúc trình chiếu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>Như của màn hình nền</translation>
    </message>
</context>
<context>
    <name>effnet::PublishedTable</name>
    <message>
        <source>Ratios are to the EfficientNet above, as printed; several are not the quotient of the printed figures: ResNet-152 has 7.6× the parameters, where 60 M to 7.8 M is 7.7×, and PNASNet 6.0× the FLOPs, where 23 G to 4.2 G is 5.5×. The paper calls multiply-adds FLOPS. B0 stands with 77.1 % here and 77.3 % in table 7, B1 with 79.1 % here and 78.8 % in table 4, B7 with 84.3 % here and 84.4 % in table 4; SENet has 146 M here and 145 M in the text; B2 is printed with 9.2 M parameters and counts 9.11 M; the text says &apos;B4 from 76.3 to 83.0&apos;, this table 76.0 and 82.9; a caption says &apos;up to 16× fewer FLOPS&apos;, this table gives 19× for PolyNet.</source>
        <translation>Các tỉ số là so với EfficientNet ở trên, như được in; vài tỉ số không phải là thương của các số in: ResNet-152 có 7.6× tham số, trong khi 60 M trên 7.8 M là 7.7×, và PNASNet có 6.0× FLOPs, trong khi 23 G trên 4.2 G là 5.5×. Bài báo gọi phép nhân-cộng là FLOPS. B0 có 77.1 % ở đây và 77.3 % trong bảng 7, B1 có 79.1 % ở đây và 78.8 % trong bảng 4, B7 có 84.3 % ở đây và 84.4 % trong bảng 4; SENet có 146 M ở đây và 145 M trong phần chữ; B2 được in là 9.2 M tham số, đếm được 9.11 M; phần chữ ghi ‘B4 từ 76.3 lên 83.0’, bảng này ghi 76.0 và 82.9; một chú thích ghi ‘ít FLOPS hơn đến 16×’, bảng này cho 19× với PolyNet.</translation>
    </message>
    <message>
        <source>Figures in brackets are not printed: a factor of 1 where nothing is scaled; and for MobileNetV2 and ResNet-50, whose compound factors the paper leaves out, those of MobileNetV1&apos;s row (assumed; not printed). The paper does not publish how it rounded scaled layers and channels. Counted from the architecture, ResNet-50 has 14.57 G at d=4 and 16.12 G at w=2, which look exchanged in print.</source>
        <translation>Các số trong ngoặc không được in: hệ số 1 ở nơi không mở rộng gì; và với MobileNetV2 và ResNet-50, mà bài báo không ghi hệ số phức hợp, là các hệ số ở hàng của MobileNetV1 (giả định; không được in). Bài báo không công bố cách làm tròn số tầng và số kênh sau mở rộng. Đếm theo kiến trúc, ResNet-50 có 14.57 G ở d=4 và 16.12 G ở w=2, có vẻ đã bị in hoán đổi.</translation>
    </message>
    <message>
        <source>Table 2 has 79.1 % for B1 and 84.3 % for B7.</source>
        <translation>Bảng 2 ghi 79.1 % cho B1 và 84.3 % cho B7.</translation>
    </message>
    <message>
        <source>Geometric mean of the parameter ratios: 4.7× against public models, 9.6× against the best reported. Figure 6 draws accuracy against parameters for each of these.</source>
        <translation>Trung bình nhân của các tỉ số tham số: 4.7× so với các mô hình công khai, 9.6× so với kết quả tốt nhất được báo cáo. Hình 6 vẽ độ chính xác theo tham số cho từng bộ dữ liệu này.</translation>
    </message>
    <message>
        <source>Oxford-IIIT Pets has 3,669 test pictures; the paper prints 3,369.</source>
        <translation>Oxford-IIIT Pets có 3,669 ảnh kiểm thử; bài báo in 3,369.</translation>
    </message>
    <message>
        <source>Figures in brackets are not printed: a factor of 1 where nothing is scaled. Counted from the architecture, depth, width and resolution alone have 1.575, 1.450 and 1.538 G. Table 2 has 77.1 % for B0.</source>
        <translation>Các số trong ngoặc không được in: hệ số 1 ở nơi không mở rộng gì. Đếm theo kiến trúc, chỉ độ sâu, chỉ độ rộng và chỉ độ phân giải có 1.575, 1.450 và 1.538 G. Bảng 2 ghi 77.1 % cho B0.</translation>
    </message>
    <message>
        <source>OOM: out of memory.</source>
        <translation>OOM: hết bộ nhớ.</translation>
    </message>
    <message>
        <source>Stages are counted as in EfficientNetV2&apos;s own table of its architecture, where the stem is stage 0. This program counts the stem as stage 1, as EfficientNet&apos;s table 1 does: &apos;stages 1–3&apos; are its stages 2–4.</source>
        <translation>Các giai đoạn được đếm như trong bảng kiến trúc của chính EfficientNetV2, ở đó stem là giai đoạn 0. Chương trình này đếm stem là giai đoạn 1, như bảng 1 của EfficientNet: ‘giai đoạn 1–3’ là giai đoạn 2–4 ở đây.</translation>
    </message>
    <message>
        <source>Bold, as printed, is the best of each image size: larger pictures want stronger augmentation. The paper does not name the network of this table; a sweep over size and magnitude re-enacts it with one of yours (manual, ‘Sweeps’).</source>
        <translation>Chữ đậm, như được in, là giá trị tốt nhất ở mỗi kích thước ảnh: ảnh lớn hơn cần tăng cường dữ liệu mạnh hơn. Bài báo không nêu tên mạng của bảng này; một đợt quét theo kích thước và cường độ tái hiện bảng bằng một mạng của bạn (hướng dẫn, ‘Quét’).</translation>
    </message>
    <message>
        <source>Google&apos;s public configuration differs in places (for instance dropout .2 and RandAugment 10 for S).</source>
        <translation>Cấu hình công khai của Google khác ở vài chỗ (chẳng hạn dropout .2 và RandAugment 10 cho S).</translation>
    </message>
    <message>
        <source>21k: pretrained on ImageNet-21k. Left out, because two sources that agree were not found: the paper&apos;s FLOPs, inference and training times, the parameters of the rows of 21k, and its rows of other networks. L counts 118.5 M parameters, where 120 M are printed. Google&apos;s checkpoints are listed with 85.2 % for M, 86.9 % for L (21k) and 87.2 % for XL (21k).</source>
        <translation>21k: huấn luyện sẵn trên ImageNet-21k. Bỏ qua vì không tìm được hai nguồn khớp nhau: FLOPs, thời gian suy luận và thời gian huấn luyện của bài báo, tham số của các hàng 21k, và các hàng của những mạng khác. L đếm được 118.5 M tham số, trong khi số in là 120 M. Các checkpoint của Google được liệt kê với 85.2 % cho M, 86.9 % cho L (21k) và 87.2 % cho XL (21k).</translation>
    </message>
    <message>
        <source>Left out, because two sources could not be compared: the paper&apos;s parameters and its rows of other networks.</source>
        <translation>Bỏ qua vì không thể đối chiếu hai nguồn: tham số của bài báo và các hàng của những mạng khác trong đó.</translation>
    </message>
    <message>
        <source>The paper&apos;s table 7 has 85.1 % for M, 86.8 % for L (21k) and 87.3 % for XL (21k). L counts 118.5 M parameters, where 119.5 M are listed.</source>
        <translation>Bảng 7 của bài báo ghi 85.1 % cho M, 86.8 % cho L (21k) và 87.3 % cho XL (21k). L đếm được 118.5 M tham số, trong khi số được liệt kê là 119.5 M.</translation>
    </message>
    <message>
        <source>Table 1: the baseline, EfficientNet-B0</source>
        <translation>Bảng 1: mạng gốc, EfficientNet-B0</translation>
    </message>
    <message>
        <source>EfficientNet paper (Tan and Le, 2019, arXiv 1905.11946)</source>
        <translation>Bài báo EfficientNet (Tan và Le, 2019, arXiv 1905.11946)</translation>
    </message>
    <message>
        <source>Table 2: ImageNet, single crop and single model</source>
        <translation>Bảng 2: ImageNet, một vùng cắt và một mô hình</translation>
    </message>
    <message>
        <source>Table 3: scaling MobileNets and ResNet</source>
        <translation>Bảng 3: mở rộng MobileNet và ResNet</translation>
    </message>
    <message>
        <source>Table 4: latency at batch 1 on one core of a Xeon E5-2690, mean of 20 runs</source>
        <translation>Bảng 4: độ trễ ở batch 1 trên một nhân của Xeon E5-2690, trung bình 20 lượt chạy</translation>
    </message>
    <message>
        <source>Table 5: transfer learning</source>
        <translation>Bảng 5: học chuyển giao</translation>
    </message>
    <message>
        <source>Table 6: the data sets of transfer learning</source>
        <translation>Bảng 6: các bộ dữ liệu của học chuyển giao</translation>
    </message>
    <message>
        <source>Table 7: B0 scaled four ways (the networks of figure 7)</source>
        <translation>Bảng 7: B0 mở rộng theo bốn cách (các mạng của hình 7)</translation>
    </message>
    <message>
        <source>Table 8: ImageNet validation against test</source>
        <translation>Bảng 8: kiểm định so với kiểm thử trên ImageNet</translation>
    </message>
    <message>
        <source>EfficientNetV2: training speed against image size (EfficientNet-B6&apos;s size class)</source>
        <translation>EfficientNetV2: tốc độ huấn luyện theo kích thước ảnh (cỡ mạng EfficientNet-B6)</translation>
    </message>
    <message>
        <source>EfficientNetV2 paper (Tan and Le, 2021, arXiv 2104.00298)</source>
        <translation>Bài báo EfficientNetV2 (Tan và Le, 2021, arXiv 2104.00298)</translation>
    </message>
    <message>
        <source>EfficientNetV2: replacing MBConv by Fused-MBConv (a network of B4&apos;s size)</source>
        <translation>EfficientNetV2: thay MBConv bằng Fused-MBConv (mạng cỡ B4)</translation>
    </message>
    <message>
        <source>EfficientNetV2: RandAugment magnitude against image size (top-1 %)</source>
        <translation>EfficientNetV2: cường độ RandAugment theo kích thước ảnh (top-1 %)</translation>
    </message>
    <message>
        <source>EfficientNetV2-S architecture</source>
        <translation>Kiến trúc EfficientNetV2-S</translation>
    </message>
    <message>
        <source>EfficientNetV2: progressive training, first and last values of four stages</source>
        <translation>EfficientNetV2: huấn luyện lũy tiến, giá trị đầu và cuối của bốn giai đoạn</translation>
    </message>
    <message>
        <source>EfficientNetV2, table 7: ImageNet top-1 and parameters of its networks</source>
        <translation>EfficientNetV2, bảng 7: top-1 ImageNet và tham số của các mạng</translation>
    </message>
    <message>
        <source>EfficientNetV2, table 8: transfer learning (top-1 %)</source>
        <translation>EfficientNetV2, bảng 8: học chuyển giao (top-1 %)</translation>
    </message>
    <message>
        <source>EfficientNetV2: Google&apos;s public checkpoints</source>
        <translation>EfficientNetV2: các checkpoint công khai của Google</translation>
    </message>
    <message>
        <source>google/automl, efficientnetv2/README.md at 25907c2 (beside the paper, arXiv 2104.00298)</source>
        <translation>google/automl, efficientnetv2/README.md tại 25907c2 (bên cạnh bài báo, arXiv 2104.00298)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Toán tử</translation>
    </message>
    <message>
        <source>Input resolution</source>
        <translation>Độ phân giải đầu vào</translation>
    </message>
    <message>
        <source>Output channels</source>
        <translation>Kênh đầu ra</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation>Top-5</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>Parameter ratio</source>
        <translation>Tỉ số tham số</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>FLOPs ratio</source>
        <translation>Tỉ số FLOPs</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mở rộng</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Tăng tốc</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Bộ dữ liệu</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>EfficientNet</source>
        <translation>EfficientNet</translation>
    </message>
    <message>
        <source>EfficientNet top-1</source>
        <translation>Top-1 EfficientNet</translation>
    </message>
    <message>
        <source>EfficientNet parameters</source>
        <translation>Tham số EfficientNet</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỉ số</translation>
    </message>
    <message>
        <source>Train size</source>
        <translation>Số ảnh huấn luyện</translation>
    </message>
    <message>
        <source>Test size</source>
        <translation>Số ảnh kiểm thử</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>Validation top-1</source>
        <translation>Top-1 kiểm định</translation>
    </message>
    <message>
        <source>Test top-1</source>
        <translation>Top-1 kiểm thử</translation>
    </message>
    <message>
        <source>Validation top-5</source>
        <translation>Top-5 kiểm định</translation>
    </message>
    <message>
        <source>Test top-5</source>
        <translation>Top-5 kiểm thử</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Kích thước ảnh</translation>
    </message>
    <message>
        <source>TPUv3, batch 32</source>
        <translation>TPUv3, batch 32</translation>
    </message>
    <message>
        <source>images/s/core</source>
        <translation>ảnh/s/nhân</translation>
    </message>
    <message>
        <source>TPUv3, batch 128</source>
        <translation>TPUv3, batch 128</translation>
    </message>
    <message>
        <source>V100, batch 12</source>
        <translation>V100, batch 12</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>ảnh/s</translation>
    </message>
    <message>
        <source>V100, batch 24</source>
        <translation>V100, batch 24</translation>
    </message>
    <message>
        <source>Fused stages</source>
        <translation>Giai đoạn fused</translation>
    </message>
    <message>
        <source>TPU</source>
        <translation>TPU</translation>
    </message>
    <message>
        <source>V100</source>
        <translation>V100</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Cường độ</translation>
    </message>
    <message>
        <source>128 px</source>
        <translation>128 px</translation>
    </message>
    <message>
        <source>± at 128 px</source>
        <translation>± ở 128 px</translation>
    </message>
    <message>
        <source>192 px</source>
        <translation>192 px</translation>
    </message>
    <message>
        <source>± at 192 px</source>
        <translation>± ở 192 px</translation>
    </message>
    <message>
        <source>300 px</source>
        <translation>300 px</translation>
    </message>
    <message>
        <source>± at 300 px</source>
        <translation>± ở 300 px</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Bước nhảy</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>First size</source>
        <translation>Kích thước đầu</translation>
    </message>
    <message>
        <source>Last size</source>
        <translation>Kích thước cuối</translation>
    </message>
    <message>
        <source>First RandAugment</source>
        <translation>RandAugment đầu</translation>
    </message>
    <message>
        <source>Last RandAugment</source>
        <translation>RandAugment cuối</translation>
    </message>
    <message>
        <source>First mixup</source>
        <translation>mixup đầu</translation>
    </message>
    <message>
        <source>Last mixup</source>
        <translation>mixup cuối</translation>
    </message>
    <message>
        <source>First dropout</source>
        <translation>Dropout đầu</translation>
    </message>
    <message>
        <source>Last dropout</source>
        <translation>Dropout cuối</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>± of CIFAR-10</source>
        <translation>± của CIFAR-10</translation>
    </message>
    <message>
        <source>CIFAR-100</source>
        <translation>CIFAR-100</translation>
    </message>
    <message>
        <source>± of CIFAR-100</source>
        <translation>± của CIFAR-100</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Flowers</translation>
    </message>
    <message>
        <source>± of Flowers</source>
        <translation>± của Flowers</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Cars</translation>
    </message>
    <message>
        <source>± of Cars</source>
        <translation>± của Cars</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Huấn luyện trên</translation>
    </message>
</context>
<context>
    <name>effnet::PublishedTableModel</name>
    <message>
        <source>assumed; not printed</source>
        <translation>giả định; không được in</translation>
    </message>
</context>
<context>
    <name>effnet::PublishedView</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>FLOPs (multiply-adds)</source>
        <translation>FLOPs (phép nhân-cộng)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>EfficientNet</source>
        <translation>EfficientNet</translation>
    </message>
    <message>
        <source>others</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>depth alone</source>
        <translation>chỉ độ sâu</translation>
    </message>
    <message>
        <source>width alone</source>
        <translation>chỉ độ rộng</translation>
    </message>
    <message>
        <source>resolution alone</source>
        <translation>chỉ độ phân giải</translation>
    </message>
    <message>
        <source>Figure 1: accuracy against parameters</source>
        <translation>Hình 1: độ chính xác theo số tham số</translation>
    </message>
    <message>
        <source>Figure 2: width, depth, resolution, all three</source>
        <translation>Hình 2: độ rộng, độ sâu, độ phân giải, cả ba</translation>
    </message>
    <message>
        <source>Figure 3: one dimension at a time, its cost</source>
        <translation>Hình 3: từng chiều một, chi phí của nó</translation>
    </message>
    <message>
        <source>Figure 4: width on four baselines, its cost</source>
        <translation>Hình 4: độ rộng trên bốn mạng gốc, chi phí của nó</translation>
    </message>
    <message>
        <source>Figure 5: accuracy against FLOPs</source>
        <translation>Hình 5: độ chính xác theo FLOPs</translation>
    </message>
    <message>
        <source>Figure 6: %1</source>
        <translation>Hình 6: %1</translation>
    </message>
    <message>
        <source>Figure 8: B0 scaled four ways</source>
        <translation>Hình 8: B0 mở rộng theo bốn cách</translation>
    </message>
    <message>
        <source>Table 3 as points: three baselines scaled</source>
        <translation>Bảng 3 dạng điểm: ba mạng gốc được mở rộng</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Lọc các hàng</translation>
    </message>
    <message>
        <source>Rows that hold these letters in any column, such as a network or a data set</source>
        <translation>Các hàng chứa những ký tự này ở bất kỳ cột nào, như tên mạng hoặc bộ dữ liệu</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Nguồn: %1.</translation>
    </message>
    <message>
        <source>Source: %1. Printed figures, not measured by this program; what is counted, predicted (in mixed precision, on the page&apos;s card) or measured here says so. A double click opens a row&apos;s network.</source>
        <translation>Nguồn: %1. Đây là số liệu đã in, không do chương trình này đo; số nào được đếm, dự đoán (ở độ chính xác hỗn hợp, trên card của trang) hay đo tại đây đều có ghi rõ. Nhấp đúp để mở mạng của một hàng.</translation>
    </message>
    <message>
        <source>Open this network</source>
        <translation>Mở mạng này</translation>
    </message>
    <message>
        <source>Open the comparison</source>
        <translation>Mở phần so sánh</translation>
    </message>
    <message>
        <source>The paper&apos;s figure 2, drawn from the page&apos;s baseline as counted here, at one scale. A box is a stage: as wide as its channels, as high as its layers, as deep as the side of its map; stem and stages are drawn, the head is not. Hovering tells the numbers.</source>
        <translation>Hình 2 của bài báo, vẽ từ mạng gốc của trang như được đếm ở đây, cùng một tỉ lệ. Mỗi hộp là một giai đoạn: rộng theo số kênh, cao theo số tầng, sâu theo cạnh của bản đồ đặc trưng; có vẽ stem và các giai đoạn, không vẽ head. Rê chuột để xem các con số.</translation>
    </message>
    <message>
        <source>Drawn from %1 of the %2.</source>
        <translation>Vẽ từ %1 của %2.</translation>
    </message>
    <message>
        <source>table 5</source>
        <translation>bảng 5</translation>
    </message>
    <message>
        <source>table 2</source>
        <translation>bảng 2</translation>
    </message>
    <message>
        <source>The paper draws accuracy against FLOPS here and prints no values. The curves are this program&apos;s count of the same networks. Table 7 has the accuracy of three of figure 3&apos;s points (d = 4, w = 2, r = 2: see figure 8); the others are left to runs of your own, of Train or of `effnet sweep`.</source>
        <translation>Ở đây bài báo vẽ độ chính xác theo FLOPS và không in giá trị nào. Các đường cong là kết quả đếm của chương trình này cho cùng những mạng đó. Bảng 7 có độ chính xác của ba điểm trong hình 3 (d = 4, w = 2, r = 2: xem hình 8); các điểm còn lại dành cho những lượt chạy của bạn, ở trang Huấn luyện hoặc bằng `effnet sweep`.</translation>
    </message>
    <message>
        <source>Figure 4&apos;s text says r = 2.0 where its caption says r = 1.3; drawn is the caption&apos;s.</source>
        <translation>Phần chữ của hình 4 ghi r = 2.0 còn chú thích ghi r = 1.3; ở đây vẽ theo chú thích.</translation>
    </message>
    <message>
        <source>Factor on B0&apos;s depth, width or resolution</source>
        <translation>Hệ số nhân độ sâu, độ rộng hoặc độ phân giải của B0</translation>
    </message>
    <message>
        <source>Factor on width</source>
        <translation>Hệ số nhân độ rộng</translation>
    </message>
    <message>
        <source>MACs, counted</source>
        <translation>MACs, đếm được</translation>
    </message>
    <message>
        <source>Drawn from %1 of the %2: the printed FLOPs and accuracies, each way of scaling from its baseline. Where the paper&apos;s figure has curves, only these points are printed. Your own runs, if there are any, stand at the multiply-adds counted here, with the accuracy on their own validation pictures.</source>
        <translation>Vẽ từ %1 của %2: FLOPs và độ chính xác đã in, mỗi cách mở rộng tính từ mạng gốc của nó. Chỗ hình trong bài báo có đường cong thì chỉ những điểm này được in. Các lượt chạy của bạn, nếu có, nằm ở số phép nhân-cộng đếm tại đây, với độ chính xác trên ảnh kiểm định của chính chúng.</translation>
    </message>
    <message>
        <source>table 7</source>
        <translation>bảng 7</translation>
    </message>
    <message>
        <source>table 3</source>
        <translation>bảng 3</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>ImageNet top-1</source>
        <translation>Top-1 ImageNet</translation>
    </message>
    <message>
        <source>The line is where the cost of your network, %1, falls as counted here; its printed accuracy is %2.</source>
        <translation>Đường kẻ là chi phí của mạng bạn, %1, như được đếm ở đây; độ chính xác đã in của nó là %2.</translation>
    </message>
    <message>
        <source>The line is where your network&apos;s cost falls; its accuracy is not known.</source>
        <translation>Đường kẻ là chi phí của mạng bạn; chưa biết độ chính xác của nó.</translation>
    </message>
    <message>
        <source>Counted with this data set&apos;s classes.</source>
        <translation>Đếm với số lớp của bộ dữ liệu này.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>mạng gốc</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>phức hợp</translation>
    </message>
    <message>
        <source>your runs</source>
        <translation>lượt chạy của bạn</translation>
    </message>
    <message>
        <source>Which φ are the published networks?</source>
        <translation>Các mạng đã công bố ứng với φ nào?</translation>
    </message>
    <message>
        <source>computed here from the published coefficients, with α = 1.2, β = 1.1, γ = 1.15</source>
        <translation>tính tại đây từ các hệ số đã công bố, với α = 1.2, β = 1.1, γ = 1.15</translation>
    </message>
    <message>
        <source>The published networks were rounded by hand: no single φ gives all three factors.</source>
        <translation>Các mạng đã công bố được làm tròn bằng tay: không có một φ nào cho ra cả ba hệ số.</translation>
    </message>
    <message>
        <source>One review prints γ = 1.1, whose α·β²·γ² is 1.757 and not about 2.</source>
        <translation>Một bài tổng quan in γ = 1.1, khi đó α·β²·γ² là 1.757 chứ không phải khoảng 2.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>φ by depth</source>
        <translation>φ theo độ sâu</translation>
    </message>
    <message>
        <source>φ by width</source>
        <translation>φ theo độ rộng</translation>
    </message>
    <message>
        <source>φ by input</source>
        <translation>φ theo đầu vào</translation>
    </message>
    <message>
        <source>predicted, batch %1</source>
        <translation>dự đoán, batch %1</translation>
    </message>
    <message>
        <source>measured here, batch %1</source>
        <translation>đo tại đây, batch %1</translation>
    </message>
    <message>
        <source>Parameters, counted</source>
        <translation>Số tham số, đã đếm</translation>
    </message>
    <message>
        <source>Latency, measured here</source>
        <translation>Độ trễ, đo tại đây</translation>
    </message>
    <message>
        <source>Figure 3: accuracy, as far as it is printed, and your runs</source>
        <translation>Hình 3: độ chính xác đã in và các lần chạy của bạn</translation>
    </message>
    <message>
        <source>Figure 4: your runs</source>
        <translation>Hình 4: các lần chạy của bạn</translation>
    </message>
    <message>
        <source>The paper prints no value of figure 4. Here stand your own runs of B0 and of wider ones, on the figure&apos;s four baselines and its axes; a sweep over width fills it.</source>
        <translation>Bài báo không in giá trị nào của hình 4. Đây là các lần chạy của bạn với B0 và mạng rộng hơn, trên bốn đường cơ sở và các trục của hình; một lượt quét theo chiều rộng sẽ điền vào.</translation>
    </message>
    <message>
        <source>your runs: baseline</source>
        <translation>lần chạy của bạn: cơ sở</translation>
    </message>
    <message>
        <source>your runs: depth alone</source>
        <translation>lần chạy của bạn: chỉ độ sâu</translation>
    </message>
    <message>
        <source>your runs: width alone</source>
        <translation>lần chạy của bạn: chỉ chiều rộng</translation>
    </message>
    <message>
        <source>your runs: resolution alone</source>
        <translation>lần chạy của bạn: chỉ độ phân giải</translation>
    </message>
    <message>
        <source>your runs: d = %1, r = %2</source>
        <translation>lần chạy của bạn: d = %1, r = %2</translation>
    </message>
    <message>
        <source>%1 (batch %2)</source>
        <translation>%1 (lô %2)</translation>
    </message>
    <message>
        <source>training, measured here</source>
        <translation>huấn luyện, đo tại đây</translation>
    </message>
    <message>
        <source>printed: magnitude %1</source>
        <translation>bài báo: cường độ %1</translation>
    </message>
    <message>
        <source>your runs: magnitude %1</source>
        <translation>lượt chạy của bạn: cường độ %1</translation>
    </message>
    <message>
        <source>EfficientNetV2: RandAugment&apos;s magnitude and the image&apos;s size, and your runs</source>
        <translation>EfficientNetV2: cường độ RandAugment và kích thước ảnh, cùng các lượt chạy của bạn</translation>
    </message>
    <message>
        <source>Drawn from the %1. The paper does not name the network of this table, so another one re-enacts it: in Train, ‘Several at once’, ‘Sweep…’ has ‘RandAugment&apos;s magnitude and the pictures&apos; size’ ready. Its runs stand here, hollow, with the accuracy on your own pictures. To be compared is which magnitude is best at which size; the height of the lines is another network&apos;s on another data set.</source>
        <translation>Vẽ theo %1. Bài báo không nêu mạng của bảng này nên một mạng khác được dùng để làm lại: trong trang Huấn luyện, ‘Nhiều lượt chạy cùng lúc’, ‘Quét tham số…’ có sẵn ‘Cường độ RandAugment và kích thước ảnh’. Kết quả của nó nằm ở đây, hình rỗng, với độ chính xác trên ảnh của chính bạn. Điều cần so sánh là cường độ nào tốt nhất ở kích thước nào; độ cao của các đường thuộc về một mạng khác trên một tập dữ liệu khác.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Kích thước ảnh</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
</context>
<context>
    <name>effnet::QuantizationModel</name>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>phân vị</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>bình phương tối thiểu</translation>
    </message>
    <message>
        <source>in float</source>
        <translation>ở float</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>trọng số</translation>
    </message>
    <message>
        <source>stage %1 alone</source>
        <translation>chỉ giai đoạn %1</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>The layer that has the weights or writes the activations</source>
        <translation>Tầng chứa trọng số hoặc ghi ra activation</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>From 1, the stem</source>
        <translation>Từ 1, tức stem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cái gì</translation>
    </message>
    <message>
        <source>Activations between layers, a layer&apos;s weights, or the logits with one stage alone</source>
        <translation>Activation giữa các tầng, trọng số của một tầng, hoặc logits khi chỉ lượng tử hóa một giai đoạn</translation>
    </message>
    <message>
        <source>SNR, dB</source>
        <translation>SNR, dB</translation>
    </message>
    <message>
        <source>Signal to noise: 20 dB are a tenth, 40 dB a hundredth of the signal. Activations also carry the noise of all that comes before them.</source>
        <translation>Tỉ số tín hiệu trên nhiễu: 20 dB là nhiễu bằng một phần mười, 40 dB bằng một phần trăm tín hiệu. Activation còn mang nhiễu của mọi thứ trước nó.</translation>
    </message>
    <message>
        <source>One scale, dB</source>
        <translation>Một thang, dB</translation>
    </message>
    <message>
        <source>Of weights with one scale for all channels: the simple way</source>
        <translation>Của trọng số khi dùng một thang cho mọi kênh: cách đơn giản</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Độ chênh</translation>
    </message>
    <message>
        <source>Reach of the widest channel to that of the median one: what one scale suffers from</source>
        <translation>Biên độ của kênh rộng nhất so với kênh trung vị: điều khiến một thang chung bị thiệt</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Nhỏ nhất</translation>
    </message>
    <message>
        <source>Activations: on the calibration pictures</source>
        <translation>Activation: trên các ảnh hiệu chuẩn</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Lớn nhất</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Between two bytes</source>
        <translation>Giữa hai byte</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Khoảng</translation>
    </message>
    <message>
        <source>How it was chosen which values get a byte of their own; beyond, they are clipped</source>
        <translation>Cách chọn những giá trị có byte riêng; ngoài khoảng đó thì bị cắt</translation>
    </message>
</context>
<context>
    <name>effnet::QuantizationPanel</name>
    <message>
        <source>Top-1 %1, in float %2, on %3 pictures of a known class</source>
        <translation>Top-1 %1, ở float %2, trên %3 ảnh đã biết lớp</translation>
    </message>
    <message>
        <source>with one scale a tensor and no calibration of ranges %1</source>
        <translation>với một thang cho mỗi tensor và không hiệu chuẩn khoảng: %1</translation>
    </message>
    <message>
        <source>%1 of %2 pictures answered as in float</source>
        <translation>%1 trên %2 ảnh được trả lời như ở float</translation>
    </message>
    <message>
        <source>correlation of the logits %1</source>
        <translation>tương quan của logits %1</translation>
    </message>
    <message>
        <source>stages in float: %1</source>
        <translation>các giai đoạn ở float: %1</translation>
    </message>
    <message>
        <source>calibrated with %1 pictures</source>
        <translation>hiệu chuẩn bằng %1 ảnh</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Values, and 1</source>
        <translation>Giá trị, và 1</translation>
    </message>
    <message>
        <source>byte 0</source>
        <translation>byte 0</translation>
    </message>
    <message>
        <source>byte 255</source>
        <translation>byte 255</translation>
    </message>
</context>
<context>
    <name>effnet::ReadingProgress</name>
    <message>
        <source>Reading the record of %1</source>
        <translation>Đang đọc bản ghi của %1</translation>
    </message>
    <message>
        <source>%1 of the record of %2 has been read so far; its curves and figures are of that part.</source>
        <translation>Đã đọc %1 bản ghi của %2; đường cong và số liệu là của phần đó.</translation>
    </message>
    <message>
        <source>Only %1 of the record of %2 was read; its curves and figures are of that part.</source>
        <translation>Chỉ đọc được %1 bản ghi của %2; đường cong và số liệu là của phần đó.</translation>
    </message>
</context>
<context>
    <name>effnet::RecipePanel</name>
    <message>
        <source>Epochs</source>
        <translation>Số epoch</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Cỡ lô</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Tinh chỉnh</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Từ đầu</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Như trong bài báo</translation>
    </message>
    <message>
        <source>Progressive (V2)</source>
        <translation>Lũy tiến (V2)</translation>
    </message>
    <message>
        <source>The head first, then all layers; AdamW, cosine, averaged weights</source>
        <translation>Head trước, rồi mọi tầng; AdamW, cosine, trung bình trọng số</translation>
    </message>
    <message>
        <source>All layers from random weights; AdamW, cosine, light augmentation</source>
        <translation>Mọi tầng từ trọng số ngẫu nhiên; AdamW, cosine, tăng cường dữ liệu nhẹ</translation>
    </message>
    <message>
        <source>RMSProp, exponential decay and AutoAugment, as EfficientNet was trained</source>
        <translation>RMSProp, giảm theo hàm mũ và AutoAugment, như EfficientNet đã được huấn luyện</translation>
    </message>
    <message>
        <source>Picture size and regularisation grow together, as EfficientNetV2 was trained</source>
        <translation>Kích thước ảnh và regularization tăng cùng nhau, như EfficientNetV2 đã được huấn luyện</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Ngắn gọn</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Mọi thiết lập</translation>
    </message>
    <message>
        <source>As the recipe has it</source>
        <translation>Theo công thức</translation>
    </message>
    <message>
        <source>3 · Recipe</source>
        <translation>3 · Công thức</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>Số lượt qua toàn bộ ảnh huấn luyện</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>The run ends in good order when they are over</source>
        <translation>Lượt chạy kết thúc gọn gàng khi hết thời gian</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>nhiều nhất có thể</translation>
    </message>
    <message>
        <source>Pictures in a training step. Fewer need less memory; 0 for as many as fit</source>
        <translation>Số ảnh trong một bước huấn luyện. Ít hơn thì cần ít bộ nhớ hơn; 0 để lấy nhiều nhất có thể</translation>
    </message>
    <message>
        <source>Time at most</source>
        <translation>Thời gian tối đa</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Tìm thiết lập</translation>
    </message>
    <message>
        <source>Set back to the recipe&apos;s value</source>
        <translation>Đặt lại về giá trị của công thức</translation>
    </message>
    <message>
        <source>The classifier goes on from the first answer; all layers learn from the first step.</source>
        <translation>Bộ phân loại học tiếp từ câu trả lời đầu tiên; mọi tầng học ngay từ bước đầu.</translation>
    </message>
    <message>
        <source>Epochs in which the classifier learns alone: %1. Then all layers learn with it.</source>
        <translation>Số epoch mà chỉ bộ phân loại học: %1. Sau đó mọi tầng cùng học.</translation>
    </message>
    <message>
        <source>All layers learn from the first step.</source>
        <translation>Mọi tầng học ngay từ bước đầu.</translation>
    </message>
    <message>
        <source>Few validation pictures: the loss chooses the checkpoint that is kept.</source>
        <translation>Ít ảnh kiểm định: loss quyết định checkpoint được giữ.</translation>
    </message>
    <message>
        <source>Settings that differ from the recipe: %1.</source>
        <translation>Các thiết lập khác với công thức: %1.</translation>
    </message>
</context>
<context>
    <name>effnet::Reenactment</name>
    <message>
        <source>B4, stages %1 fused</source>
        <translation>B4, giai đoạn %1 dùng fused</translation>
    </message>
    <message>
        <source>B4, nothing fused</source>
        <translation>B4, không dùng fused</translation>
    </message>
    <message>
        <source>B6, input of %1 px</source>
        <translation>B6, đầu vào %1 px</translation>
    </message>
</context>
<context>
    <name>effnet::ReliabilityView</name>
    <message>
        <source>Confidence</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Câu trả lời đúng</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>đã hiệu chỉnh</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>mạng này</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected calibration error %1, over %2 steps of confidence. Below the line the network is surer than it is right.</source>
        <translation>Sai số hiệu chỉnh kỳ vọng (ECE) %1, trên %2 bậc độ tin cậy. Dưới đường chéo, mạng tự tin hơn mức nó đúng.</translation>
    </message>
</context>
<context>
    <name>effnet::ReportWires</name>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>What %1 saw</source>
        <translation>Những gì %1 đã thấy</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>last</source>
        <translation>cuối</translation>
    </message>
    <message>
        <source>Not in the command</source>
        <translation>Không có trong lệnh</translation>
    </message>
    <message>
        <source>pictures that have no file of their own: %1</source>
        <translation>ảnh không có tệp riêng: %1</translation>
    </message>
    <message>
        <source>Report: %1 of %2</source>
        <translation>Báo cáo: %1 trên %2</translation>
    </message>
    <message>
        <source>Noted as %1.</source>
        <translation>Được ghi chú là %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>lớp</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Tiền xử lý</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Độ lệch chuẩn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Xác suất</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>lớp %1</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation>%1 (lớp %2)</translation>
    </message>
    <message>
        <source>%1 of %2, stage %3, %4 × %5 cells from %6 to %7</source>
        <translation>%1 của %2, giai đoạn %3, %4 × %5 ô, từ %6 đến %7</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 theo %2</translation>
    </message>
    <message>
        <source>The outline is what the network saw.</source>
        <translation>Đường viền là phần mạng đã thấy.</translation>
    </message>
    <message>
        <source>Entropy %1, energy %2</source>
        <translation>Entropy %1, năng lượng %2</translation>
    </message>
</context>
<context>
    <name>effnet::ReviewDetail</name>
    <message>
        <source>Another class</source>
        <translation>Lớp khác</translation>
    </message>
    <message>
        <source>The label is right</source>
        <translation>Nhãn đúng</translation>
    </message>
    <message>
        <source>Notes that the file belongs to a class that you choose. No file is touched.</source>
        <translation>Ghi chú rằng tệp thuộc về lớp do bạn chọn. Không tệp nào bị thay đổi.</translation>
    </message>
    <message>
        <source>Move to class…</source>
        <translation>Chuyển sang lớp…</translation>
    </message>
    <message>
        <source>Seen as %1, %2</source>
        <translation>Được thấy là %1, %2</translation>
    </message>
    <message>
        <source>Labelled %1, %2</source>
        <translation>Nhãn là %1, %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Chuyển sang %1</translation>
    </message>
    <message>
        <source>This file was moved; &apos;Move them back&apos; takes it where it was.</source>
        <translation>Tệp này đã được di chuyển; &apos;Chuyển trở lại&apos; đưa nó về chỗ cũ.</translation>
    </message>
    <message>
        <source>Notes that the file belongs to that class. No file is touched.</source>
        <translation>Ghi chú rằng tệp thuộc về lớp đó. Không tệp nào bị thay đổi.</translation>
    </message>
    <message>
        <source>Takes the note back that it belongs to another class</source>
        <translation>Bỏ ghi chú rằng nó thuộc về lớp khác</translation>
    </message>
</context>
<context>
    <name>effnet::ReviewList</name>
    <message>
        <source>Most confident mistakes</source>
        <translation>Lỗi tự tin nhất</translation>
    </message>
    <message>
        <source>Hardest pictures</source>
        <translation>Ảnh khó nhất</translation>
    </message>
    <message>
        <source>Suspected label errors</source>
        <translation>Nghi sai nhãn</translation>
    </message>
    <message>
        <source>Wrong with high confidence</source>
        <translation>Sai với độ tin cậy cao</translation>
    </message>
    <message>
        <source>Those whose class it believes in least</source>
        <translation>Những ảnh mà mạng ít tin vào lớp đúng nhất</translation>
    </message>
    <message>
        <source>It is as sure of another class as it is, on average, of that class&apos;s pictures</source>
        <translation>Mạng tin vào một lớp khác ở mức trung bình mà nó tin vào ảnh của chính lớp đó</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 bị nhận nhầm là %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::ReviewModel</name>
    <message>
        <source>%1 ⇒ %2</source>
        <translation>%1 ⇒ %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1
in the folder of %2, taken for %3 (%4); %5 for %2</source>
        <translation>%1
trong thư mục của %2, được nhận là %3 (%4); %5 cho %2</translation>
    </message>
</context>
<context>
    <name>effnet::ReviewPanel</name>
    <message>
        <source>Look through the validation pictures</source>
        <translation>Duyệt ảnh kiểm định</translation>
    </message>
    <message>
        <source>Mistakes, suspected label errors and calibration: the best checkpoint answers every validation picture once.</source>
        <translation>Lỗi, nghi sai nhãn và độ hiệu chỉnh: checkpoint tốt nhất trả lời mỗi ảnh kiểm định một lần.</translation>
    </message>
    <message>
        <source>Looking through the validation pictures: %1</source>
        <translation>Đang duyệt ảnh kiểm định: %1</translation>
    </message>
    <message>
        <source>Looking through the validation pictures…</source>
        <translation>Đang duyệt ảnh kiểm định…</translation>
    </message>
</context>
<context>
    <name>effnet::RoundingView</name>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>layers %1 → %2</source>
        <translation>số tầng %1 → %2</translation>
    </message>
    <message>
        <source>channels %1 → %2</source>
        <translation>số kênh %1 → %2</translation>
    </message>
    <message>
        <source>input %1 → %2 px</source>
        <translation>đầu vào %1 → %2 px</translation>
    </message>
    <message>
        <source>stage %1: %2</source>
        <translation>giai đoạn %1: %2</translation>
    </message>
    <message>
        <source>Change below</source>
        <translation>Thay đổi phía dưới</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Thay đổi kế tiếp</translation>
    </message>
    <message>
        <source>The nearest smaller φ at which layers, channels or pixels change</source>
        <translation>φ nhỏ hơn gần nhất mà tại đó số tầng, kênh hoặc pixel thay đổi</translation>
    </message>
    <message>
        <source>The nearest larger φ at which layers, channels or pixels change</source>
        <translation>φ lớn hơn gần nhất mà tại đó số tầng, kênh hoặc pixel thay đổi</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Điểm ảnh</translation>
    </message>
    <message>
        <source>d·w²·r²</source>
        <translation>d·w²·r²</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>không theo</translation>
    </message>
    <message>
        <source>by layers</source>
        <translation>do tầng</translation>
    </message>
    <message>
        <source>by channels</source>
        <translation>do kênh</translation>
    </message>
    <message>
        <source>by pixels</source>
        <translation>do pixel</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Đã đếm</translation>
    </message>
    <message>
        <source>What α^φ asks for → what is built: rounded up</source>
        <translation>α^φ đòi hỏi → thực dựng: làm tròn lên</translation>
    </message>
    <message>
        <source>What β^φ asks for → what is built: a multiple of eight</source>
        <translation>β^φ đòi hỏi → thực dựng: bội số của tám</translation>
    </message>
    <message>
        <source>Side of the map that leaves the stage: what γ^φ asks for → whole pixels, rounded up at each stride</source>
        <translation>Cạnh của bản đồ đặc trưng ra khỏi giai đoạn: γ^φ đòi hỏi → pixel nguyên, làm tròn lên ở mỗi stride</translation>
    </message>
    <message>
        <source>The baseline&apos;s multiply-adds times d·w²·r²: what the rule promises</source>
        <translation>Số phép nhân-cộng của mạng gốc nhân d·w²·r²: điều quy tắc hứa hẹn</translation>
    </message>
    <message>
        <source>Parts that do not grow so: a stage&apos;s first layer, depthwise kernels, the three colours, the classifier</source>
        <translation>Những phần không tăng như vậy: tầng đầu của giai đoạn, kernel depthwise, ba kênh màu, bộ phân loại</translation>
    </message>
    <message>
        <source>What whole layers add</source>
        <translation>Phần thêm do số tầng nguyên</translation>
    </message>
    <message>
        <source>What channels in eights add</source>
        <translation>Phần thêm do số kênh là bội của tám</translation>
    </message>
    <message>
        <source>What whole pixels add</source>
        <translation>Phần thêm do pixel nguyên</translation>
    </message>
    <message>
        <source>Multiply-adds of the network as it is</source>
        <translation>Số phép nhân-cộng của mạng thực tế</translation>
    </message>
    <message>
        <source>No answer for this baseline</source>
        <translation>Không có câu trả lời cho mạng gốc này</translation>
    </message>
    <message>
        <source>(α·β²·γ²)^φ = %1 · 2^φ = %2 · counted %3</source>
        <translation>(α·β²·γ²)^φ = %1 · 2^φ = %2 · đếm được %3</translation>
    </message>
    <message>
        <source>d·w²·r² = %1 · counted %2</source>
        <translation>d·w²·r² = %1 · đếm được %2</translation>
    </message>
    <message>
        <source>2^φ = %1 · counted %2</source>
        <translation>2^φ = %1 · đếm được %2</translation>
    </message>
    <message>
        <source>α·β²·γ² = %1 is far from 2: a step of φ asks for %1 times the cost, not for twice as much.</source>
        <translation>α·β²·γ² = %1 cách xa 2: một bước φ đòi hỏi chi phí gấp %1 lần, không phải gấp đôi.</translation>
    </message>
    <message>
        <source>Counted are %1 MACs, %2 against what the factors ask for. Of that: whole layers %3, channels in eights %4, whole pixels %5, parts that do not grow as d·w²·r² %6.</source>
        <translation>Đếm được %1 MACs, %2 so với mức các hệ số đòi hỏi. Trong đó: số tầng nguyên %3, số kênh là bội của tám %4, pixel nguyên %5, những phần không tăng theo d·w²·r² %6.</translation>
    </message>
    <message>
        <source>With factors of your own there is no φ to move.</source>
        <translation>Với hệ số do bạn tự đặt thì không có φ để thay đổi.</translation>
    </message>
    <message>
        <source>φ = %1: %2</source>
        <translation>φ = %1: %2</translation>
    </message>
</context>
<context>
    <name>effnet::RunActions</name>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Show in Train</source>
        <translation>Hiện trong Huấn luyện</translation>
    </message>
    <message>
        <source>Curves, classes, mistakes and examples of this run</source>
        <translation>Đường cong, lớp, lỗi và ví dụ của lượt chạy này</translation>
    </message>
    <message>
        <source>Open in Classify</source>
        <translation>Mở trong Phân loại</translation>
    </message>
    <message>
        <source>Classify pictures with the run&apos;s best checkpoint</source>
        <translation>Phân loại ảnh bằng checkpoint tốt nhất của lượt chạy</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>Mở trong Khám phá</translation>
    </message>
    <message>
        <source>The network&apos;s drawing and costs, its measured accuracy among the published ones</source>
        <translation>Hình vẽ và chi phí của mạng, độ chính xác đã đo giữa các mạng đã công bố</translation>
    </message>
    <message>
        <source>Export best checkpoint…</source>
        <translation>Xuất checkpoint tốt nhất…</translation>
    </message>
    <message>
        <source>As .safetensors, .pth or .onnx for other programs, or as a folder for timm</source>
        <translation>Dạng .safetensors, .pth hoặc .onnx cho chương trình khác, hoặc thư mục cho timm</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Báo cáo…</translation>
    </message>
    <message>
        <source>A page to hand on: data, recipe, curves, accuracy with its interval, mistakes, limits, hashes</source>
        <translation>Một trang để chuyển cho người khác: dữ liệu, công thức, đường cong, độ chính xác kèm khoảng tin cậy, lỗi, giới hạn, mã băm</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint as if never interrupted</source>
        <translation>Tiếp tục từ checkpoint cuối như chưa từng bị gián đoạn</translation>
    </message>
    <message>
        <source>Fine-tune further</source>
        <translation>Tinh chỉnh thêm</translation>
    </message>
    <message>
        <source>A new run that starts from this one&apos;s best checkpoint</source>
        <translation>Lượt chạy mới bắt đầu từ checkpoint tốt nhất của lần này</translation>
    </message>
    <message>
        <source>Repeat with changes</source>
        <translation>Lặp lại với thay đổi</translation>
    </message>
    <message>
        <source>Fill the form with this run&apos;s settings</source>
        <translation>Điền biểu mẫu bằng thiết lập của lượt chạy này</translation>
    </message>
    <message>
        <source>A copy with its checkpoints, to go on in another way</source>
        <translation>Bản sao kèm các checkpoint, để tiếp tục theo cách khác</translation>
    </message>
    <message>
        <source>Keep it, out of the way</source>
        <translation>Giữ lại, cất sang một bên</translation>
    </message>
    <message>
        <source>The pictures have moved…</source>
        <translation>Ảnh đã chuyển chỗ…</translation>
    </message>
    <message>
        <source>Say where the data set lies now; everything else stays</source>
        <translation>Cho biết bộ dữ liệu hiện nằm ở đâu; mọi thứ khác giữ nguyên</translation>
    </message>
    <message>
        <source>The folder with all its checkpoints</source>
        <translation>Thư mục chứa mọi checkpoint của nó</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Hãy chọn một lượt chạy trước.</translation>
    </message>
    <message>
        <source>Choose a single run for this.</source>
        <translation>Hãy chỉ chọn một lượt chạy cho việc này.</translation>
    </message>
    <message>
        <source>Not while it trains. Stop it first, or wait until it has finished.</source>
        <translation>Không làm được khi đang huấn luyện. Hãy dừng trước, hoặc đợi đến khi xong.</translation>
    </message>
    <message>
        <source>It has finished.</source>
        <translation>Đã kết thúc.</translation>
    </message>
    <message>
        <source>Its checkpoint to go on from was deleted.</source>
        <translation>Checkpoint để tiếp tục đã bị xóa.</translation>
    </message>
    <message>
        <source>Its checkpoints were deleted.</source>
        <translation>Các checkpoint của nó đã bị xóa.</translation>
    </message>
    <message>
        <source>There is no checkpoint before the first epoch has ended.</source>
        <translation>Chưa có checkpoint trước khi epoch đầu tiên kết thúc.</translation>
    </message>
    <message>
        <source>Its configuration cannot be read; it is of another version or damaged.</source>
        <translation>Không đọc được cấu hình; nó thuộc phiên bản khác hoặc bị hỏng.</translation>
    </message>
    <message>
        <source>Its best checkpoint was deleted; the last one is taken.</source>
        <translation>Checkpoint tốt nhất đã bị xóa; dùng checkpoint cuối.</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Lấy lại từ kho lưu trữ</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Đổi tên lượt chạy</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Tên mới</translation>
    </message>
    <message numerus="yes">
        <source>Move %n run(s) with their checkpoints to the trash?</source>
        <translation>
            <numerusform>Chuyển %n lượt chạy cùng checkpoint vào thùng rác?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 with its checkpoints to the trash?</source>
        <translation>Chuyển %1 cùng checkpoint vào thùng rác?</translation>
    </message>
    <message>
        <source>Where do the pictures lie now?</source>
        <translation>Hiện ảnh nằm ở đâu?</translation>
    </message>
</context>
<context>
    <name>effnet::RunBanner</name>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>The run did not begin. %1</source>
        <translation>Lượt chạy chưa bắt đầu được. %1</translation>
    </message>
    <message>
        <source>This run was interrupted. Resume goes on from its last checkpoint.</source>
        <translation>Lượt chạy này bị gián đoạn. Tiếp tục sẽ chạy từ checkpoint cuối.</translation>
    </message>
    <message>
        <source>Its pictures are not where they were.</source>
        <translation>Ảnh không còn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Chúng ở đâu?</translation>
    </message>
</context>
<context>
    <name>effnet::RunCharts</name>
    <message>
        <source>Loss</source>
        <translation>Hàm mất mát</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tốc độ học</translation>
    </message>
    <message>
        <source>training</source>
        <translation>đang huấn luyện</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Loss thang logarit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Làm mượt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>ảnh/s</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>kiểm định</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>macro F1</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tốc độ học</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>bộ nhớ</translation>
    </message>
</context>
<context>
    <name>effnet::RunClasses</name>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
</context>
<context>
    <name>effnet::RunDetails</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Bộ dữ liệu</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>%1 parameters, %2 MACs</source>
        <translation>%1 tham số, %2 MACs</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>highest macro F1</source>
        <translation>macro F1 cao nhất</translation>
    </message>
    <message>
        <source>highest accuracy</source>
        <translation>độ chính xác cao nhất</translation>
    </message>
    <message>
        <source>lowest loss</source>
        <translation>loss thấp nhất</translation>
    </message>
    <message>
        <source>Together, each picture by the fold that did not learn it: %1 right (%2), folds: %3.</source>
        <translation>Gộp lại, mỗi ảnh do fold không học nó trả lời: đúng %1 (%2), số fold: %3.</translation>
    </message>
    <message>
        <source>On the same %1 pictures, %2 alone is right on %3 and %4 alone on %5 (McNemar, p = %6): </source>
        <translation>Trên cùng %1 ảnh, chỉ %2 đúng ở %3 ảnh và chỉ %4 đúng ở %5 ảnh (McNemar, p = %6): </translation>
    </message>
    <message>
        <source>they differ.</source>
        <translation>chúng khác nhau.</translation>
    </message>
    <message>
        <source>these pictures do not tell them apart.</source>
        <translation>những ảnh này không phân biệt được chúng.</translation>
    </message>
    <message>
        <source>Accuracy, kept</source>
        <translation>Độ chính xác, được giữ</translation>
    </message>
    <message>
        <source>Macro F1, kept</source>
        <translation>Macro F1, được giữ</translation>
    </message>
    <message>
        <source>Loss, kept</source>
        <translation>Loss, được giữ</translation>
    </message>
    <message>
        <source>Time in epochs</source>
        <translation>Thời gian trong các epoch</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Thẻ và ghi chú</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Nhầm lẫn</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Các thẻ, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>What you wanted to find out, what came of it</source>
        <translation>Bạn muốn tìm hiểu điều gì, kết quả ra sao</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>Chưa chọn lượt chạy nào</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 trên %2 epoch</translation>
    </message>
    <message>
        <source>Choose a run in the table; with Ctrl or Shift several, to compare them.</source>
        <translation>Chọn một lượt chạy trong bảng; giữ Ctrl hoặc Shift để chọn nhiều và so sánh.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Epoch tốt nhất</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Chọn theo</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Câu trả lời đầu tiên</translation>
    </message>
    <message>
        <source>%1 before training</source>
        <translation>%1 trước khi huấn luyện</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Phần kiểm thử</translation>
    </message>
    <message>
        <source>%1 (%2), of the best epoch</source>
        <translation>%1 (%2), của epoch tốt nhất</translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to validate</source>
        <translation>%1 để học, %2 để kiểm định</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Bắt đầu từ</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>trọng số ngẫu nhiên</translation>
    </message>
    <message>
        <source>%1, batch %2, seed %3</source>
        <translation>%1, batch %2, seed %3</translation>
    </message>
    <message>
        <source>The settings of this run cannot be read: another version wrote it, or it is damaged. What could be read is shown.</source>
        <translation>Không đọc được thiết lập của lượt chạy này: do phiên bản khác ghi, hoặc bị hỏng. Những gì đọc được sẽ hiện ra.</translation>
    </message>
    <message>
        <source>The run did not begin. %1</source>
        <translation>Lượt chạy chưa bắt đầu được. %1</translation>
    </message>
    <message>
        <source>Its pictures are not where they were.</source>
        <translation>Ảnh không còn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Chúng ở đâu?</translation>
    </message>
    <message>
        <source>Its checkpoints were deleted. Curves and settings are still here.</source>
        <translation>Các checkpoint đã bị xóa. Đường cong và thiết lập vẫn còn ở đây.</translation>
    </message>
    <message>
        <source>Lines of its events that cannot be read and were left out: %1.</source>
        <translation>Số dòng sự kiện không đọc được và bị bỏ qua: %1.</translation>
    </message>
    <message>
        <source>Runs chosen: %1</source>
        <translation>Số lượt chạy đã chọn: %1</translation>
    </message>
    <message>
        <source>Curves, costs and settings of all of them are beside each other above the table.</source>
        <translation>Đường cong, chi phí và thiết lập của tất cả nằm cạnh nhau phía trên bảng.</translation>
    </message>
    <message>
        <source>Below: how %1 differs from %2, which was chosen first, in what it confuses.</source>
        <translation>Bên dưới: %1 nhầm lẫn khác với %2 (được chọn trước) như thế nào.</translation>
    </message>
</context>
<context>
    <name>effnet::RunEstimator</name>
    <message>
        <source>this network</source>
        <translation>mạng này</translation>
    </message>
</context>
<context>
    <name>effnet::RunFigures</name>
    <message>
        <source>Time left</source>
        <translation>Thời gian còn lại</translation>
    </message>
    <message>
        <source>epoch %1, </source>
        <translation>epoch %1, </translation>
    </message>
    <message>
        <source>chosen by accuracy; macro F1 %1</source>
        <translation>chọn theo độ chính xác; macro F1 %1</translation>
    </message>
    <message>
        <source>chosen by loss; macro F1 %1</source>
        <translation>chọn theo loss; macro F1 %1</translation>
    </message>
    <message>
        <source>chosen by macro F1, %1</source>
        <translation>chọn theo macro F1, %1</translation>
    </message>
    <message>
        <source>; first answer %1</source>
        <translation>; câu trả lời đầu tiên %1</translation>
    </message>
    <message>
        <source>kept so far: %1, %2</source>
        <translation>đang giữ: %1, %2</translation>
    </message>
    <message>
        <source>test part %1 (%2); %3</source>
        <translation>phần kiểm thử %1 (%2); %3</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Độ chính xác kiểm định</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Loss kiểm định</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Số ảnh mỗi giây</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 waiting for pictures</source>
        <translation>%1 chờ ảnh</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>đang chuẩn bị</translation>
    </message>
    <message>
        <source>until everything is there</source>
        <translation>cho đến khi đủ mọi thứ</translation>
    </message>
    <message>
        <source>, smoothed over epochs</source>
        <translation>, làm mượt qua các epoch</translation>
    </message>
</context>
<context>
    <name>effnet::RunHead</name>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Stop after this epoch</source>
        <translation>Dừng sau epoch này</translation>
    </message>
    <message>
        <source>Waits behind the present step and frees the processor; goes on where it was</source>
        <translation>Đợi sau bước hiện tại và nhường bộ xử lý; sau đó tiếp tục từ chỗ cũ</translation>
    </message>
    <message>
        <source>Finishes the step, saves, and can be resumed later</source>
        <translation>Hoàn thành bước này, lưu lại, và có thể tiếp tục sau</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Lượt chạy mới</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>sending %1: %2</source>
        <translation>đang gửi %1: %2</translation>
    </message>
</context>
<context>
    <name>effnet::RunReport</name>
    <message>
        <source>Report of the run %1</source>
        <translation>Báo cáo của lượt chạy %1</translation>
    </message>
    <message>
        <source>What the network is worth</source>
        <translation>Chất lượng của mạng</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>%1 of %2, %3 times resumed</source>
        <translation>%1 trên %2, tiếp tục lại %3 lần</translation>
    </message>
    <message>
        <source>kept weights</source>
        <translation>trọng số được giữ</translation>
    </message>
    <message>
        <source>of epoch %1, chosen by %2</source>
        <translation>của epoch %1, chọn theo %2</translation>
    </message>
    <message>
        <source>validation accuracy, of the pictures that chose the weights</source>
        <translation>độ chính xác kiểm định, trên những ảnh đã dùng để chọn trọng số</translation>
    </message>
    <message>
        <source>test accuracy, of pictures that chose nothing</source>
        <translation>độ chính xác kiểm thử, trên những ảnh không dùng để chọn gì</translation>
    </message>
    <message>
        <source>not measured: the data has no test part</source>
        <translation>chưa đo: dữ liệu không có phần kiểm thử</translation>
    </message>
    <message>
        <source>%1 of %2 pictures (95 %: %3 – %4)</source>
        <translation>%1 trên %2 ảnh (95 %: %3 – %4)</translation>
    </message>
    <message>
        <source>seconds in its epochs</source>
        <translation>số giây trong các epoch</translation>
    </message>
    <message>
        <source>device</source>
        <translation>thiết bị</translation>
    </message>
    <message>
        <source>Data and its parts</source>
        <translation>Dữ liệu và các phần của nó</translation>
    </message>
    <message>
        <source>place</source>
        <translation>nơi chứa</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>để học</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>kiểm định</translation>
    </message>
    <message>
        <source>test</source>
        <translation>kiểm thử</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>The run kept no list of its parts: they were drawn again from the data of now, by the same rule.</source>
        <translation>Lượt chạy không lưu danh sách các phần: chúng được chia lại từ dữ liệu hiện nay theo cùng quy tắc.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 nữa</translation>
    </message>
    <message>
        <source>Pictures that are there twice</source>
        <translation>Ảnh xuất hiện hai lần</translation>
    </message>
    <message>
        <source>Among %1 pictures none has the same bytes in two parts or in two classes.</source>
        <translation>Trong %1 ảnh, không ảnh nào có cùng byte ở hai phần hoặc hai lớp.</translation>
    </message>
    <message>
        <source>The same picture in several parts: %1</source>
        <translation>Cùng một ảnh ở nhiều phần: %1</translation>
    </message>
    <message>
        <source>The same picture under several classes: %1</source>
        <translation>Cùng một ảnh thuộc nhiều lớp: %1</translation>
    </message>
    <message>
        <source>Look the same in several parts (perceptual hash): %1</source>
        <translation>Trông giống nhau ở nhiều phần (perceptual hash): %1</translation>
    </message>
    <message>
        <source>Perceptual hashes were compared of %1 pictures.</source>
        <translation>Đã so sánh perceptual hash của %1 ảnh.</translation>
    </message>
    <message>
        <source>Perceptual hashes were not compared: %1 pictures are too many here.</source>
        <translation>Không so sánh perceptual hash: %1 ảnh là quá nhiều ở đây.</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Công thức: %1</translation>
    </message>
    <message>
        <source>Every setting is as the recipe has it.</source>
        <translation>Mọi thiết lập đều theo công thức.</translation>
    </message>
    <message>
        <source>Where this run differs from its recipe</source>
        <translation>Chỗ lượt chạy này khác với công thức</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>thiết lập</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ở đây</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>công thức</translation>
    </message>
    <message>
        <source>published</source>
        <translation>đã công bố</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Đường cong</translation>
    </message>
    <message>
        <source>Left: loss, right: top-1; grey: training, blue: validation, by epoch; the ring is the epoch that is kept.</source>
        <translation>Trái: loss, phải: top-1; xám: huấn luyện, xanh lam: kiểm định, theo epoch; vòng tròn là epoch được giữ.</translation>
    </message>
    <message>
        <source>Measured again for this report: the kept weights on %1 pictures of the part %2.</source>
        <translation>Đo lại cho báo cáo này: trọng số được giữ, trên %1 ảnh của phần %2.</translation>
    </message>
    <message>
        <source>Of its %1 pictures, every %2th was taken.</source>
        <translation>Trong %1 ảnh của phần này, cứ %2 ảnh lấy một.</translation>
    </message>
    <message>
        <source>Below the tables: mistakes, the most confident first, then right answers, with their maps.</source>
        <translation>Dưới các bảng: lỗi, tự tin nhất trước, rồi đến câu trả lời đúng, kèm bản đồ.</translation>
    </message>
    <message>
        <source>Failures and warnings</source>
        <translation>Lỗi và cảnh báo</translation>
    </message>
    <message>
        <source>The run told of none.</source>
        <translation>Lượt chạy không báo gì.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Pictures of another kind (other cameras, places, backgrounds, classes) were not measured. To each picture the network names one of its classes, whatever the picture shows.</source>
        <translation>Chưa đo trên ảnh thuộc loại khác (camera, địa điểm, nền, lớp khác). Với mỗi ảnh, mạng luôn nêu một trong các lớp của nó, dù ảnh chụp gì.</translation>
    </message>
    <message>
        <source>The accuracy is that of %1 pictures: its interval is %2 wide.</source>
        <translation>Độ chính xác tính trên %1 ảnh: khoảng tin cậy rộng %2.</translation>
    </message>
    <message>
        <source>Nothing measured the network but the pictures that chose its weights, which flatters it.</source>
        <translation>Mạng chỉ được đo trên chính những ảnh đã chọn trọng số của nó, nên kết quả đẹp hơn thực tế.</translation>
    </message>
    <message>
        <source>Pictures that were learnt from are measured with, too: the accuracy is too high.</source>
        <translation>Ảnh đã dùng để học cũng nằm trong phép đo: độ chính xác cao hơn thực tế.</translation>
    </message>
    <message>
        <source>Classes measured on fewer than 10 pictures, which says little of them: %1.</source>
        <translation>Các lớp được đo trên ít hơn 10 ảnh, chưa nói lên được nhiều: %1.</translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest to learn from.</source>
        <translation>Lớp lớn nhất có số ảnh để học gấp %1 lần lớp nhỏ nhất.</translation>
    </message>
    <message>
        <source>The data has changed since the run: %1</source>
        <translation>Dữ liệu đã thay đổi kể từ lượt chạy: %1</translation>
    </message>
    <message>
        <source>No threshold is stored (effnet calibrate): unsure answers count as others.</source>
        <translation>Chưa lưu ngưỡng nào (effnet calibrate): câu trả lời không chắc chắn được tính như các câu khác.</translation>
    </message>
    <message>
        <source>Answers with a probability below %1 or an energy above %2 are for a person.</source>
        <translation>Câu trả lời có xác suất dưới %1 hoặc năng lượng trên %2 cần người xem lại.</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Mã băm</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>program</source>
        <translation>chương trình</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>checkpoint</translation>
    </message>
    <message>
        <source>network</source>
        <translation>mạng</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>lớp</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>padding</translation>
    </message>
    <message>
        <source>normalisation&apos;s epsilon</source>
        <translation>epsilon của phép chuẩn hóa</translation>
    </message>
    <message>
        <source>input</source>
        <translation>đầu vào</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>độ lệch chuẩn</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>class</source>
        <translation>lớp</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>xác suất</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>lớp %1</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation>%1 (lớp %2)</translation>
    </message>
    <message>
        <source>%1 of %2, stage %3, %4 × %5 cells from %6 to %7</source>
        <translation>%1 của %2, giai đoạn %3, %4 × %5 ô, từ %6 đến %7</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 theo %2</translation>
    </message>
    <message>
        <source>the outline is what the network saw</source>
        <translation>đường viền là phần mạng đã thấy</translation>
    </message>
    <message>
        <source>entropy %1, energy %2</source>
        <translation>entropy %1, năng lượng %2</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>images</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>top-1</source>
        <translation>top-1</translation>
    </message>
    <message>
        <source>top-5</source>
        <translation>top-5</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation>macro-F1</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <translation>sai số hiệu chỉnh kỳ vọng (ECE)</translation>
    </message>
    <message>
        <source>energy that 95 % stay below</source>
        <translation>mức năng lượng mà 95 % nằm dưới</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>right</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Confusion: rows are the folders&apos; classes, columns the answers</source>
        <translation>Nhầm lẫn: hàng là lớp của thư mục, cột là câu trả lời</translation>
    </message>
    <message>
        <source>%1 classes are too many for a table.</source>
        <translation>%1 lớp là quá nhiều cho một bảng.</translation>
    </message>
    <message>
        <source>Reliability: how often the network is right where it is this sure</source>
        <translation>Độ tin cậy: mạng đúng bao nhiêu phần khi nó chắc chắn ở mức này</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>độ tin cậy trung bình</translation>
    </message>
    <message>
        <source>Suspected label errors</source>
        <translation>Nghi sai nhãn</translation>
    </message>
    <message>
        <source>%1 taken for %2, %3</source>
        <translation>%1 được nhận là %2, %3</translation>
    </message>
    <message>
        <source>is its folder right?</source>
        <translation>thư mục của nó có đúng không?</translation>
    </message>
</context>
<context>
    <name>effnet::RunWires</name>
    <message>
        <source>Copied to %1.</source>
        <translation>Đã sao chép vào %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Báo cáo của %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Trang web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report of %1 is being made: its network is measured again.</source>
        <translation>Đang lập báo cáo của %1: mạng được đo lại.</translation>
    </message>
    <message>
        <source>Export the best checkpoint of %1</source>
        <translation>Xuất checkpoint tốt nhất của %1</translation>
    </message>
    <message>
        <source>Safetensors (*.safetensors);;PyTorch (*.pth);;ONNX (*.onnx)</source>
        <translation>Safetensors (*.safetensors);;PyTorch (*.pth);;ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Đã xuất ra %1.</translation>
    </message>
</context>
<context>
    <name>effnet::RunsModel</name>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Số epoch</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Hàm mất mát</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>best</source>
        <translation>tốt nhất</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>ngang nhau</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>kém hơn</translation>
    </message>
    <message>
        <source>No other run was measured on the very same pictures.</source>
        <translation>Không có lượt chạy nào khác được đo trên đúng những ảnh này.</translation>
    </message>
    <message>
        <source>Most right among %1 runs on the same %2 pictures.</source>
        <translation>Đúng nhiều nhất trong %1 lượt chạy trên cùng %2 ảnh.</translation>
    </message>
    <message>
        <source>Against the best of %1 runs on the same %2 pictures: McNemar, p = %3; from 0.05 on they are not told apart.</source>
        <translation>So với lần tốt nhất trong %1 lượt chạy trên cùng %2 ảnh: McNemar, p = %3; từ 0.05 trở lên thì không phân biệt được.</translation>
    </message>
    <message>
        <source>Validation pictures: %1</source>
        <translation>Ảnh kiểm định: %1</translation>
    </message>
    <message>
        <source>%1 multiply-adds a picture</source>
        <translation>%1 phép nhân-cộng mỗi ảnh</translation>
    </message>
    <message>
        <source>Damaged, or written by another version; lines that cannot be read: %1</source>
        <translation>Bị hỏng, hoặc do phiên bản khác ghi; số dòng không đọc được: %1</translation>
    </message>
    <message>
        <source>Of networks that were scaled by the paper&apos;s three coefficients together</source>
        <translation>Của những mạng được mở rộng đồng thời bằng ba hệ số của bài báo</translation>
    </message>
    <message>
        <source>Of the network that is kept, on its validation pictures. They also chose it; only a test part measures without bias.</source>
        <translation>Của mạng được giữ, trên ảnh kiểm định. Những ảnh này cũng đã chọn ra nó; chỉ phần kiểm thử mới đo không thiên lệch.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>φ</source>
        <translation>φ</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Macro F1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Bắt đầu lúc</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>effnet::RunsPage</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Chưa có lượt chạy nào</translation>
    </message>
    <message>
        <source>What you train appears here, with its curves, and stays.</source>
        <translation>Những gì bạn huấn luyện sẽ hiện ở đây, kèm đường cong, và được giữ lại.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Đã lưu trữ</translation>
    </message>
    <message>
        <source>Compare in Classify</source>
        <translation>So sánh trong Phân loại</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Huấn luyện một mạng</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Đường cong</translation>
    </message>
    <message>
        <source>Accuracy against cost</source>
        <translation>Độ chính xác theo chi phí</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Bảng xếp hạng</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Điểm khác nhau</translation>
    </message>
    <message>
        <source>Of the chosen runs, laid over each other</source>
        <translation>Của các lượt chạy đã chọn, chồng lên nhau</translation>
    </message>
    <message>
        <source>Of all runs in the table below</source>
        <translation>Của mọi lượt chạy trong bảng bên dưới</translation>
    </message>
    <message>
        <source>Of the chosen runs, or of the sweep that the chosen one belongs to</source>
        <translation>Của các lượt chạy đã chọn, hoặc của đợt quét chứa lượt chạy đã chọn</translation>
    </message>
    <message>
        <source>Settings of the chosen runs side by side</source>
        <translation>Thiết lập của các lượt chạy đã chọn, đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Where these networks look, side by side: the paper&apos;s figure 7. Those that are chosen, or the best of the baseline and of each way of scaling on this data set.</source>
        <translation>Nơi các mạng này nhìn vào, đặt cạnh nhau: hình 7 của bài báo. Gồm các mạng đã chọn, hoặc mạng tốt nhất của mạng gốc và của mỗi cách mở rộng trên bộ dữ liệu này.</translation>
    </message>
    <message>
        <source>Find by name, data, network, tag…</source>
        <translation>Tìm theo tên, dữ liệu, mạng, thẻ…</translation>
    </message>
    <message>
        <source>Show runs that were archived, too</source>
        <translation>Hiện cả những lượt chạy đã lưu trữ</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n lượt chạy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 trên %2 lượt chạy</translation>
    </message>
    <message>
        <source>Choose two or more runs that were trained on the same pictures, or train a scaling experiment (Train, Several at once): there is nothing to set beside this one.</source>
        <translation>Hãy chọn hai lượt chạy trở lên được huấn luyện trên cùng những ảnh, hoặc huấn luyện một thí nghiệm mở rộng (Huấn luyện, Nhiều lượt chạy cùng lúc): chưa có gì để đặt cạnh lượt chạy này.</translation>
    </message>
</context>
<context>
    <name>effnet::SampleRow</name>
    <message>
        <source>Classify %1</source>
        <translation>Phân loại %1</translation>
    </message>
</context>
<context>
    <name>effnet::ScaleView</name>
    <message>
        <source>Figure 8 with it…</source>
        <translation>Hình 8 với nó…</translation>
    </message>
    <message>
        <source>Save as a family</source>
        <translation>Lưu thành họ mạng</translation>
    </message>
    <message>
        <source>φ</source>
        <translation>φ</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Độ sâu</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Độ rộng</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Độ phân giải</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of the winner</source>
        <translation>Của mạng thắng</translation>
    </message>
    <message>
        <source>such as flowers_net</source>
        <translation>ví dụ flowers_net</translation>
    </message>
    <message>
        <source>Trains the winner and four larger networks of nearly equal cost: deeper, wider, with larger pictures, and all three together by these coefficients</source>
        <translation>Huấn luyện mạng thắng cuộc và bốn mạng lớn hơn có chi phí gần bằng nhau: sâu hơn, rộng hơn, ảnh lớn hơn, và cả ba cùng lúc theo các hệ số này</translation>
    </message>
    <message>
        <source>α, depth</source>
        <translation>α, độ sâu</translation>
    </message>
    <message>
        <source>β, width</source>
        <translation>β, độ rộng</translation>
    </message>
    <message>
        <source>γ, resolution</source>
        <translation>γ, độ phân giải</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>α·β²·γ² = %1; the paper: about 2</source>
        <translation>α·β²·γ² = %1; bài báo: khoảng 2</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Độ chính xác kiểm định</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>mạng thắng</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>độ sâu</translation>
    </message>
    <message>
        <source>width</source>
        <translation>độ rộng</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>độ phân giải</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>phức hợp</translation>
    </message>
</context>
<context>
    <name>effnet::ScalingFigure</name>
    <message>
        <source>Play</source>
        <translation>Chạy</translation>
    </message>
    <message>
        <source>Let φ grow from 0 to %1</source>
        <translation>Cho φ tăng từ 0 đến %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>As SVG, PDF or PNG</source>
        <translation>Dạng SVG, PDF hoặc PNG</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>φ = %1 · 2^φ = %2</source>
        <translation>φ = %1 · 2^φ = %2</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Xuất hình</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>mở rộng</translation>
    </message>
    <message>
        <source> · compound counted %1</source>
        <translation> · phức hợp, đếm được %1</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PDF document (*.pdf);;PNG picture (*.png)</source>
        <translation>Hình vẽ SVG (*.svg);;Tài liệu PDF (*.pdf);;Ảnh PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>effnet::ScalingSolids</name>
    <message>
        <source>(a) baseline</source>
        <translation>(a) mạng gốc</translation>
    </message>
    <message>
        <source>(b) width</source>
        <translation>(b) độ rộng</translation>
    </message>
    <message>
        <source>(c) depth</source>
        <translation>(c) độ sâu</translation>
    </message>
    <message>
        <source>(d) resolution</source>
        <translation>(d) độ phân giải</translation>
    </message>
    <message>
        <source>(e) compound</source>
        <translation>(e) phức hợp</translation>
    </message>
    <message>
        <source>Figure 2: scaling by width, depth, resolution and all three</source>
        <translation>Hình 2: mở rộng theo độ rộng, độ sâu, độ phân giải và cả ba</translation>
    </message>
    <message>
        <source>width: channels</source>
        <translation>độ rộng: kênh</translation>
    </message>
    <message>
        <source>depth: layers</source>
        <translation>độ sâu: tầng</translation>
    </message>
    <message>
        <source>resolution: pixels</source>
        <translation>độ phân giải: điểm ảnh</translation>
    </message>
    <message>
        <source>%1
d %2 · w %3
%4 px
MACs %5</source>
        <translation>%1
d %2 · w %3
%4 px
MACs %5</translation>
    </message>
    <message>
        <source>%1, stage %2: %3
layers %4, channels %5, map %6 px</source>
        <translation>%1, giai đoạn %2: %3
số tầng %4, số kênh %5, bản đồ đặc trưng %6 px</translation>
    </message>
</context>
<context>
    <name>effnet::ScreenPicker</name>
    <message>
        <source>Pull a rectangle around the picture. Esc: leave it.</source>
        <translation>Kéo một khung chữ nhật quanh ảnh. Esc: thoát.</translation>
    </message>
</context>
<context>
    <name>effnet::SearchDialog</name>
    <message>
        <source>Learning rate</source>
        <translation>Tốc độ học</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Coefficients α, β, γ</source>
        <translation>Hệ số α, β, γ</translation>
    </message>
    <message>
        <source>Learning rate, weight decay and augmentation</source>
        <translation>Tốc độ học, weight decay và tăng cường dữ liệu</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Tăng cường dữ liệu</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Bộ tối ưu</translation>
    </message>
    <message>
        <source>Folds: every picture validates once</source>
        <translation>Các fold: mỗi ảnh kiểm định một lần</translation>
    </message>
    <message>
        <source>Progressive learning, without it and with it</source>
        <translation>Huấn luyện lũy tiến, không dùng và có dùng</translation>
    </message>
    <message>
        <source>Stop early: all for a while, the best third longer</source>
        <translation>Dừng sớm: tất cả chạy một lúc, một phần ba tốt nhất chạy lâu hơn</translation>
    </message>
    <message>
        <source>Scaling experiment</source>
        <translation>Thí nghiệm mở rộng</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Quét tham số</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Ứng viên</translation>
    </message>
    <message>
        <source>Of the base</source>
        <translation>So với mạng gốc</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Train them all</source>
        <translation>Huấn luyện tất cả</translation>
    </message>
    <message>
        <source>Trains the network as it is, and four larger ones of nearly equal cost: deeper, wider, with larger pictures, and all three together. The paper&apos;s figure 8 on your data.</source>
        <translation>Huấn luyện mạng hiện tại và bốn mạng lớn hơn có chi phí gần bằng nhau: sâu hơn, rộng hơn, ảnh lớn hơn, và cả ba cùng lúc. Hình 8 của bài báo trên dữ liệu của bạn.</translation>
    </message>
    <message>
        <source>Trains every point of a grid and ranks them by accuracy and cost. Of coefficients only those are kept whose networks cost about twice the base, as counted.</source>
        <translation>Huấn luyện mọi điểm của một lưới và xếp hạng theo độ chính xác và chi phí. Với hệ số, chỉ giữ những bộ cho ra mạng có chi phí đếm được khoảng gấp đôi mạng gốc.</translation>
    </message>
    <message>
        <source>RandAugment&apos;s magnitude and the pictures&apos; size</source>
        <translation>Cường độ RandAugment và kích thước ảnh</translation>
    </message>
    <message>
        <source>name=value,value or name=first:last:step, several separated by commas. Names: alpha, beta, gamma, or any setting.</source>
        <translation>tên=giá_trị,giá_trị hoặc tên=đầu:cuối:bước, nhiều mục cách nhau bằng dấu phẩy. Tên: alpha, beta, gamma, hoặc thiết lập bất kỳ.</translation>
    </message>
    <message>
        <source>The larger networks cost about 2^φ times the base</source>
        <translation>Các mạng lớn hơn có chi phí khoảng 2^φ lần mạng gốc</translation>
    </message>
    <message>
        <source>2 ± </source>
        <translation>2 ± </translation>
    </message>
    <message>
        <source>Of coefficients: how many times the base a candidate may cost for φ = 1, by its counted MACs. Whole layers and channels often cost more than their factors say.</source>
        <translation>Với hệ số: ứng viên được phép tốn gấp bao nhiêu lần mạng gốc khi φ = 1, theo số MACs đếm được. Số tầng và số kênh nguyên thường tốn hơn mức hệ số cho biết.</translation>
    </message>
    <message>
        <source>Runs of each candidate; their spread says what a difference is worth</source>
        <translation>Số lượt chạy của mỗi ứng viên; độ phân tán cho biết một chênh lệch có ý nghĩa đến đâu</translation>
    </message>
    <message>
        <source>Runs at a time; they share the processor</source>
        <translation>Số lượt chạy cùng lúc; chúng chia nhau bộ xử lý</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Quét theo</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Lưới</translation>
    </message>
    <message>
        <source>φ</source>
        <translation>φ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Cùng lúc</translation>
    </message>
    <message>
        <source>Counting what each would cost…</source>
        <translation>Đang đếm chi phí của từng mạng…</translation>
    </message>
    <message>
        <source>Take φ = %1</source>
        <translation>Dùng φ = %1</translation>
    </message>
    <message>
        <source>There is nothing to train like this: %1.</source>
        <translation>Không có gì để huấn luyện như vậy: %1.</translation>
    </message>
    <message>
        <source>The same network: %1</source>
        <translation>Cùng một mạng: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 runs&lt;/b&gt;, %2 multiply-adds of training in all</source>
        <translation>&lt;b&gt;%1 lượt chạy&lt;/b&gt;, tổng cộng %2 phép nhân-cộng huấn luyện</translation>
    </message>
    <message>
        <source>, about &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>, khoảng &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>; from random weights, since no checkpoint fits all of them</source>
        <translation>; từ trọng số ngẫu nhiên, vì không checkpoint nào hợp với tất cả</translation>
    </message>
    <message>
        <source>. Left out for their cost: %1</source>
        <translation>. Bị loại vì chi phí: %1</translation>
    </message>
    <message>
        <source>. Points of the grid that give a network named already, trained once: %1</source>
        <translation>. Điểm lưới cho ra mạng đã có, chỉ huấn luyện một lần: %1</translation>
    </message>
    <message>
        <source>. φ asks for %1 of the base; the nearest networks of equal cost have %2, which other φ have, too</source>
        <translation>. φ đòi hỏi gấp %1 mạng gốc; các mạng gần nhất có chi phí bằng nhau là gấp %2, mà những φ khác cũng cho ra</translation>
    </message>
    <message>
        <source>Asynchronous successive halving: every candidate is trained for a ninth of the epochs, whoever is then among the best third for a third, the best third of those to the end. Each goes on where it was stopped.</source>
        <translation>Chia đôi liên tiếp không đồng bộ (asynchronous successive halving): mọi ứng viên được huấn luyện một phần chín số epoch, ứng viên nào khi đó thuộc một phần ba tốt nhất chạy đến một phần ba, rồi một phần ba tốt nhất của nhóm ấy chạy đến hết. Mỗi ứng viên tiếp tục từ chỗ đã dừng.</translation>
    </message>
</context>
<context>
    <name>effnet::SearchForm</name>
    <message>
        <source>%1 · 10&lt;sup&gt;%2&lt;/sup&gt;</source>
        <translation>%1 · 10&lt;sup&gt;%2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>Input height and width, pixels</source>
        <translation>Chiều cao và chiều rộng đầu vào, pixel</translation>
    </message>
    <message>
        <source>Networks that are trained</source>
        <translation>Số mạng được huấn luyện</translation>
    </message>
    <message>
        <source>Of a full training, the last rung</source>
        <translation>Của một lần huấn luyện đầy đủ, bậc cuối</translation>
    </message>
    <message>
        <source>Stop weak networks early</source>
        <translation>Dừng sớm các mạng yếu</translation>
    </message>
    <message>
        <source>Runs at a time; they share the processor</source>
        <translation>Số lượt chạy cùng lúc; chúng chia nhau bộ xử lý</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Bắt đầu tìm kiếm</translation>
    </message>
    <message>
        <source>MnasNet&apos;s space</source>
        <translation>Không gian của MnasNet</translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s space</source>
        <translation>Không gian của EfficientNetV2</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Từ tệp…</translation>
    </message>
    <message>
        <source>Which networks the search chooses from; the ticks below narrow it</source>
        <translation>Những mạng mà việc tìm kiếm chọn từ đó; các ô đánh dấu bên dưới thu hẹp lại</translation>
    </message>
    <message>
        <source>What layers are added to and channels are multiplied of</source>
        <translation>Mạng gốc để thêm tầng và nhân số kênh</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Không gian</translation>
    </message>
    <message>
        <source>around</source>
        <translation>quanh</translation>
    </message>
    <message>
        <source>at</source>
        <translation>ở</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>All get a ninth of the epochs, the best third of them a third, and of those the best third all</source>
        <translation>Tất cả chạy một phần chín số epoch, một phần ba tốt nhất chạy một phần ba, và một phần ba tốt nhất của nhóm đó chạy hết</translation>
    </message>
    <message>
        <source>Ageing evolution</source>
        <translation>Tiến hóa có lão hóa (aging evolution)</translation>
    </message>
    <message>
        <source>Random search</source>
        <translation>Tìm kiếm ngẫu nhiên</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Số epoch</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Cùng lúc</translation>
    </message>
    <message>
        <source>its own start</source>
        <translation>điểm xuất phát của chính nó</translation>
    </message>
    <message>
        <source>Train&apos;s network: %1</source>
        <translation>Mạng của Huấn luyện: %1</translation>
    </message>
    <message>
        <source>Choose a search space</source>
        <translation>Chọn không gian tìm kiếm</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Không gian tìm kiếm (*.json)</translation>
    </message>
    <message>
        <source>No search can begin like this: %1.</source>
        <translation>Không thể bắt đầu tìm kiếm như vậy: %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; networks</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; mạng</translation>
    </message>
    <message>
        <source>Drawn networks</source>
        <translation>Mạng được rút</translation>
    </message>
    <message>
        <source>Of 20,000 drawn networks</source>
        <translation>Của 20 000 mạng được rút ngẫu nhiên</translation>
    </message>
    <message>
        <source>%1 of them keep within the target; about &lt;b&gt;%2 epochs&lt;/b&gt; of training in all</source>
        <translation>%1 trong số đó nằm trong mục tiêu; tổng cộng khoảng &lt;b&gt;%2 epoch&lt;/b&gt; huấn luyện</translation>
    </message>
    <message>
        <source>; how long they take is not known before a step was measured</source>
        <translation>; chưa biết mất bao lâu khi chưa đo một bước</translation>
    </message>
    <message>
        <source>, about &lt;b&gt;%1&lt;/b&gt; at the speed measured for the chosen network</source>
        <translation>, khoảng &lt;b&gt;%1&lt;/b&gt; theo tốc độ đo được của mạng đã chọn</translation>
    </message>
    <message>
        <source>one class alone leaves nothing to tell apart</source>
        <translation>chỉ một lớp thì không có gì để phân biệt</translation>
    </message>
    <message>
        <source>Measure times</source>
        <translation>Đo thời gian</translation>
    </message>
    <message>
        <source>How long networks of this space take is not known here yet. Fourteen of them are measured first, which takes about a minute; leave the machine alone meanwhile.</source>
        <translation>Máy này chưa biết các mạng của không gian này mất bao lâu. Trước hết mười bốn mạng được đo, mất khoảng một phút; trong lúc đó xin đừng dùng máy.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Measured %1 of %2 networks of the space…</source>
        <translation>Đã đo %1 trong %2 mạng của không gian…</translation>
    </message>
    <message>
        <source>Measuring how long networks of the space take…</source>
        <translation>Đang đo xem các mạng của không gian mất bao lâu…</translation>
    </message>
</context>
<context>
    <name>effnet::SearchTree</name>
    <message>
        <source>drawn</source>
        <translation>được rút</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Số epoch</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>vượt giới hạn</translation>
    </message>
</context>
<context>
    <name>effnet::SearchView</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Adopt the best in Explore</source>
        <translation>Dùng mạng tốt nhất trong Khám phá</translation>
    </message>
    <message>
        <source>Runs under way end in good order; the search can go on later</source>
        <translation>Các lượt chạy đang diễn ra kết thúc gọn gàng; có thể tìm kiếm tiếp sau</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>after epochs: %1</source>
        <translation>sau số epoch: %1</translation>
    </message>
    <message>
        <source>the best at each cost</source>
        <translation>tốt nhất ở mỗi mức chi phí</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Độ chính xác kiểm định</translation>
    </message>
    <message>
        <source>target</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>%1: %2 and %3 parameters</source>
        <translation>%1: %2 và %3 tham số</translation>
    </message>
    <message>
        <source>; %1 after epochs: %2, score %3</source>
        <translation>; %1 sau số epoch: %2, điểm %3</translation>
    </message>
    <message>
        <source>; the best so far</source>
        <translation>; tốt nhất đến nay</translation>
    </message>
    <message>
        <source>%1 of %2 networks, %3 of about %4 epochs</source>
        <translation>%1 trên %2 mạng, %3 trên khoảng %4 epoch</translation>
    </message>
    <message>
        <source>Finished: %1 networks, %2 epochs, %3 of training</source>
        <translation>Đã xong: %1 mạng, %2 epoch, %3 huấn luyện</translation>
    </message>
    <message>
        <source>; stopped</source>
        <translation>; đã dừng</translation>
    </message>
    <message>
        <source>; about %1 left</source>
        <translation>; còn khoảng %1</translation>
    </message>
    <message>
        <source>; each network is timed itself</source>
        <translation>; mỗi mạng được đo riêng</translation>
    </message>
    <message>
        <source>; times are told, with a mean error of %1</source>
        <translation>; thời gian là dự đoán, sai số trung bình %1</translation>
    </message>
    <message>
        <source>; the best</source>
        <translation>; tốt nhất</translation>
    </message>
    <message>
        <source>epoch %1: %2</source>
        <translation>epoch %1: %2</translation>
    </message>
    <message>
        <source>Networks that came to a rung: %1</source>
        <translation>Số mạng đến được một bậc: %1</translation>
    </message>
</context>
<context>
    <name>effnet::SearchWindow</name>
    <message>
        <source>1 · Search</source>
        <translation>1 · Tìm kiếm</translation>
    </message>
    <message>
        <source>2 · Grid</source>
        <translation>2 · Lưới</translation>
    </message>
    <message>
        <source>3 · Scale</source>
        <translation>3 · Mở rộng</translation>
    </message>
    <message>
        <source>Search a network</source>
        <translation>Tìm một mạng</translation>
    </message>
    <message>
        <source>A network for these pictures and this cost</source>
        <translation>Một mạng cho những ảnh này và mức chi phí này</translation>
    </message>
    <message>
        <source>How its depth, width and resolution should grow: α, β, γ</source>
        <translation>Độ sâu, độ rộng và độ phân giải nên tăng thế nào: α, β, γ</translation>
    </message>
    <message>
        <source>The family that comes of it</source>
        <translation>Họ mạng thu được</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Tìm kiếm mới</translation>
    </message>
</context>
<context>
    <name>effnet::SearchWires</name>
    <message>
        <source>The search stops.</source>
        <translation>Việc tìm kiếm dừng lại.</translation>
    </message>
    <message>
        <source>Explore, Train and --family know %1 from now on.</source>
        <translation>Từ nay Khám phá, Huấn luyện và --family nhận biết %1.</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Chưa lưu: %1.</translation>
    </message>
</context>
<context>
    <name>effnet::SpaceTable</name>
    <message>
        <source>Operator</source>
        <translation>Toán tử</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Số tầng</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Số kênh</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>MBConv</source>
        <translation>MBConv</translation>
    </message>
    <message>
        <source>Fused-MBConv</source>
        <translation>Fused-MBConv</translation>
    </message>
    <message>
        <source>conv</source>
        <translation>conv</translation>
    </message>
    <message>
        <source>separable</source>
        <translation>separable</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identity</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Mọi giai đoạn</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Giai đoạn %1</translation>
    </message>
    <message>
        <source>Width of squeeze-excite in the block&apos;s input channels; 0: none</source>
        <translation>Độ rộng của squeeze-excite theo số kênh đầu vào của khối; 0: không có</translation>
    </message>
</context>
<context>
    <name>effnet::StageEditor</name>
    <message>
        <source>Back to the published baseline</source>
        <translation>Trở về mạng gốc đã công bố</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>Nhân đôi giai đoạn</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Bỏ giai đoạn</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Không nhận: %1</translation>
    </message>
    <message>
        <source>Rare columns</source>
        <translation>Cột hiếm dùng</translation>
    </message>
    <message>
        <source>The baseline&apos;s stages, before scaling. Double-click a value to change it; φ, or your own factors, then scale the result.</source>
        <translation>Các giai đoạn của mạng gốc, trước khi mở rộng. Nhấp đúp một giá trị để sửa; sau đó φ, hoặc hệ số của bạn, sẽ mở rộng kết quả.</translation>
    </message>
    <message>
        <source>What few networks need: a stage&apos;s own activation, whether it skips, how it expands</source>
        <translation>Những thứ ít mạng cần: hàm kích hoạt riêng của giai đoạn, có nối tắt hay không, cách expansion</translation>
    </message>
    <message>
        <source>Repeats the chosen stage below itself, with stride 1</source>
        <translation>Lặp lại giai đoạn đã chọn ngay bên dưới, với stride 1</translation>
    </message>
    <message>
        <source>Takes the chosen stage out of the baseline</source>
        <translation>Bỏ giai đoạn đã chọn khỏi mạng gốc</translation>
    </message>
    <message>
        <source>Undoes every change to the stages of this family</source>
        <translation>Hoàn tác mọi thay đổi trên các giai đoạn của họ mạng này</translation>
    </message>
    <message>
        <source>Networks of EfficientNetV2&apos;s tables: fused stages, capped input sizes, the architecture of S. Stages are counted there from the first one after the stem: its stages 1–3 are rows 2–4 here.</source>
        <translation>Các mạng trong bảng của EfficientNetV2: giai đoạn fused, kích thước đầu vào bị chặn, kiến trúc của S. Ở đó các giai đoạn được đếm từ giai đoạn đầu sau stem: giai đoạn 1–3 của nó là hàng 2–4 ở đây.</translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s tables…</source>
        <translation>Các bảng của EfficientNetV2…</translation>
    </message>
    <message>
        <source>Scaled and counted: %1 parameters, %2 MACs.</source>
        <translation>Đã mở rộng và đếm: %1 tham số, %2 MACs.</translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s table prints %1 and %2 for it, %3 top-1.</source>
        <translation>Bảng của EfficientNetV2 in %1 và %2 cho nó, top-1 %3.</translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s table prints %1 top-1 for it.</source>
        <translation>Bảng của EfficientNetV2 in top-1 %1 cho nó.</translation>
    </message>
</context>
<context>
    <name>effnet::StageSpecModel</name>
    <message>
        <source>Kernel</source>
        <translation>Nhân</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Bước nhảy</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>the network&apos;s</source>
        <translation>của mạng</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>This operator has none</source>
        <translation>Toán tử này không có</translation>
    </message>
    <message>
        <source>‘%1’ is not a number</source>
        <translation>‘%1’ không phải là số</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Toán tử</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>SE ratio</source>
        <translation>Tỉ lệ SE</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Hàm kích hoạt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Expands from</source>
        <translation>Expansion từ</translation>
    </message>
    <message>
        <source>Expands by 1</source>
        <translation>Expansion bằng 1</translation>
    </message>
    <message>
        <source>Channels that the expansion multiplies; 0 for the block&apos;s own input</source>
        <translation>Số kênh mà expansion nhân lên; 0 để dùng đầu vào của chính khối</translation>
    </message>
    <message>
        <source>Whether the expanding convolution stands there at expansion 1, too</source>
        <translation>Có giữ tích chập expansion cả khi expansion bằng 1 hay không</translation>
    </message>
</context>
<context>
    <name>effnet::StageTable</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Sao chép dạng văn bản</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Sao chép dạng Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Sao chép dạng CSV</translation>
    </message>
    <message>
        <source>Unfold all stages</source>
        <translation>Mở tất cả giai đoạn</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Gấp tất cả</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>effnet::StartNetworks</name>
    <message>
        <source>ImageNet %1</source>
        <translation>ImageNet %1</translation>
    </message>
    <message>
        <source>%1 ms here</source>
        <translation>%1 ms tại đây</translation>
    </message>
    <message>
        <source>≈ %1 ms here</source>
        <translation>≈ %1 ms tại đây</translation>
    </message>
    <message>
        <source>fine-tuning about %1</source>
        <translation>tinh chỉnh khoảng %1</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, giấy phép %2</translation>
    </message>
    <message>
        <source>≈: predicted from the multiply-adds of networks that were timed here.</source>
        <translation>≈: dự đoán từ số phép nhân-cộng của các mạng đã đo thời gian tại đây.</translation>
    </message>
    <message>
        <source>Slower than the limit.</source>
        <translation>Chậm hơn giới hạn.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>any latency</source>
        <translation>độ trễ bất kỳ</translation>
    </message>
    <message>
        <source>≤ </source>
        <translation>≤ </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>What an answer to one picture may take on this machine</source>
        <translation>Thời gian cho phép để trả lời một ảnh trên máy này</translation>
    </message>
    <message>
        <source>What came so far is kept; the next download goes on from there</source>
        <translation>Phần đã tải được giữ lại; lần tải sau tiếp tục từ đó</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Đề xuất: %1</translation>
    </message>
    <message>
        <source>No pretrained network keeps the limit. The nearest: %1</source>
        <translation>Không mạng huấn luyện sẵn nào đạt giới hạn. Gần nhất: %1</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng mạng này</translation>
    </message>
    <message>
        <source>Download and use</source>
        <translation>Tải về và dùng</translation>
    </message>
    <message>
        <source>download</source>
        <translation>tải về</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>It takes more memory than the limit.</source>
        <translation>Cần nhiều bộ nhớ hơn giới hạn.</translation>
    </message>
    <message>
        <source>any memory</source>
        <translation>bộ nhớ bất kỳ</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>What an answer to one picture may take, weights included</source>
        <translation>Bộ nhớ cho phép để trả lời một ảnh, gồm cả trọng số</translation>
    </message>
</context>
<context>
    <name>effnet::StartPane</name>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>What does this network see?</source>
        <translation>Mạng này nhìn thấy gì?</translation>
    </message>
    <message>
        <source>Drop photographs (%1), folders or a checkpoint here.</source>
        <translation>Thả ảnh chụp (%1), thư mục hoặc checkpoint vào đây.</translation>
    </message>
    <message>
        <source>Drop photographs here to see what %1 recognises in them, and where.</source>
        <translation>Thả ảnh chụp vào đây để xem %1 nhận ra gì trong đó, và ở đâu.</translation>
    </message>
</context>
<context>
    <name>effnet::StartPanel</name>
    <message>
        <source>%1, depth %2, width %3, %4 px</source>
        <translation>%1, độ sâu %2, độ rộng %3, %4 px</translation>
    </message>
    <message>
        <source>2 · Network</source>
        <translation>2 · Mạng</translation>
    </message>
    <message>
        <source>Choose a checkpoint…</source>
        <translation>Chọn checkpoint…</translation>
    </message>
    <message>
        <source>Sample network (drawn shapes, to try things)</source>
        <translation>Mạng mẫu (hình vẽ, để dùng thử)</translation>
    </message>
    <message>
        <source>From scratch, as in Explore: %1</source>
        <translation>Từ đầu, như trong Khám phá: %1</translation>
    </message>
    <message>
        <source>From scratch: %1</source>
        <translation>Từ đầu: %1</translation>
    </message>
    <message>
        <source>Choose a starting checkpoint</source>
        <translation>Chọn checkpoint xuất phát</translation>
    </message>
    <message>
        <source>Starts with random weights. Needs many pictures, or small and simple ones.</source>
        <translation>Bắt đầu với trọng số ngẫu nhiên. Cần nhiều ảnh, hoặc ảnh nhỏ và đơn giản.</translation>
    </message>
    <message>
        <source>For a first try: it has seen drawn shapes only. Photographs need a network trained on ImageNet.</source>
        <translation>Để thử lần đầu: nó chỉ từng thấy các hình vẽ. Với ảnh chụp cần một mạng đã huấn luyện trên ImageNet.</translation>
    </message>
    <message>
        <source>Keeps what it has learnt to see; a few dozen pictures of each class suffice.</source>
        <translation>Giữ lại những gì nó đã học cách nhìn; vài chục ảnh mỗi lớp là đủ.</translation>
    </message>
</context>
<context>
    <name>effnet::StartWires</name>
    <message>
        <source>Downloaded %1.</source>
        <translation>Đã tải %1.</translation>
    </message>
</context>
<context>
    <name>effnet::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
</context>
<context>
    <name>effnet::SweepView</name>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>Adopt the best in Explore</source>
        <translation>Dùng mạng tốt nhất trong Khám phá</translation>
    </message>
    <message>
        <source>Score = accuracy · (MACs / median of the candidates)^w. Published: −0.07; 0 ranks by accuracy alone.</source>
        <translation>Điểm = độ chính xác · (MACs / trung vị của các ứng viên)^w. Giá trị công bố: −0.07; 0 xếp hạng chỉ theo độ chính xác.</translation>
    </message>
    <message>
        <source>Weight of the cost, w</source>
        <translation>Trọng số của chi phí, w</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lượt chạy</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source> · n = %1</source>
        <translation> · n = %1</translation>
    </message>
    <message>
        <source>Validation pictures: %1</source>
        <translation>Ảnh kiểm định: %1</translation>
    </message>
</context>
<context>
    <name>effnet::TensorPanel</name>
    <message>
        <source>Elements</source>
        <translation>Số phần tử</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Select a tensor in the table.</source>
        <translation>Hãy chọn một tensor trong bảng.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Cần dùng</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Khoảng</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Độ lệch</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Số 0</translation>
    </message>
    <message>
        <source>Not finite</source>
        <translation>Không hữu hạn</translation>
    </message>
    <message>
        <source>In the other file</source>
        <translation>Trong tệp kia</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Chênh lệch lớn nhất</translation>
    </message>
    <message>
        <source>Relative difference</source>
        <translation>Chênh lệch tương đối</translation>
    </message>
</context>
<context>
    <name>effnet::TensorTableModel</name>
    <message>
        <source>Type</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>vô hướng</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>không hữu hạn</translation>
    </message>
    <message>
        <source>%1
in the other file: %2</source>
        <translation>%1
trong tệp kia: %2</translation>
    </message>
    <message>
        <source>The network needs %1.</source>
        <translation>Mạng cần %1.</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Its name in the file</source>
        <translation>Tên của nó trong tệp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Whether the network needs it and can use it; when comparing, how the other file&apos;s is</source>
        <translation>Mạng có cần và dùng được nó không; khi so sánh, nó ra sao trong tệp kia</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Outputs × inputs × height × width for a convolution</source>
        <translation>Đầu ra × đầu vào × chiều cao × chiều rộng với tích chập</translation>
    </message>
    <message>
        <source>How an element is stored: F32 is a 32-bit float</source>
        <translation>Cách lưu một phần tử: F32 là float 32 bit</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Số phần tử</translation>
    </message>
    <message>
        <source>How many numbers it holds</source>
        <translation>Số lượng số mà nó chứa</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Nhỏ nhất</translation>
    </message>
    <message>
        <source>The smallest finite element</source>
        <translation>Phần tử hữu hạn nhỏ nhất</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Lớn nhất</translation>
    </message>
    <message>
        <source>The largest finite element</source>
        <translation>Phần tử hữu hạn lớn nhất</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Of the finite elements</source>
        <translation>Của các phần tử hữu hạn</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Độ lệch</translation>
    </message>
    <message>
        <source>Standard deviation of the elements</source>
        <translation>Độ lệch chuẩn của các phần tử</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Số 0</translation>
    </message>
    <message>
        <source>Elements that are exactly zero: pruned, or never trained</source>
        <translation>Các phần tử đúng bằng 0: bị cắt tỉa, hoặc chưa từng được huấn luyện</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Norm of the difference to the other file&apos;s, as a share of this one&apos;s norm</source>
        <translation>Chuẩn của hiệu so với tệp kia, theo tỉ lệ chuẩn của tệp này</translation>
    </message>
</context>
<context>
    <name>effnet::TotalsPanel</name>
    <message>
        <source>MACs, as torchvision counts</source>
        <translation>MACs, theo cách đếm của torchvision</translation>
    </message>
    <message>
        <source>FLOPs, twice the MACs</source>
        <translation>FLOPs, gấp đôi MACs</translation>
    </message>
    <message>
        <source>as timm reports</source>
        <translation>theo timm</translation>
    </message>
    <message>
        <source>as fvcore counts</source>
        <translation>theo fvcore</translation>
    </message>
    <message>
        <source>as thop counts</source>
        <translation>theo thop</translation>
    </message>
    <message>
        <source>A multiply-add is counted as two operations.</source>
        <translation>Một phép nhân-cộng được tính là hai phép tính.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>Bộ nhớ suy luận</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>Run this network on the engine&apos;s machine and time it, at batch 1</source>
        <translation>Chạy mạng này trên máy của bộ máy tính toán và đo thời gian, cỡ lô 1</translation>
    </message>
    <message>
        <source>With all threads</source>
        <translation>Với mọi luồng</translation>
    </message>
    <message>
        <source>On one core, as in table 4 of the paper</source>
        <translation>Trên một lõi, như bảng 4 của bài báo</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Memory of the card that would train it</source>
        <translation>Bộ nhớ của card sẽ huấn luyện nó</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>chưa đo</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Đang đo…</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>mạng gốc %1</translation>
    </message>
    <message>
        <source>%1 · 2^φ %2</source>
        <translation>%1 · 2^φ %2</translation>
    </message>
    <message>
        <source>What is counted as an operation: the same network has several published costs</source>
        <translation>Cái gì được tính là phép tính: cùng một mạng có nhiều chi phí đã công bố</translation>
    </message>
    <message>
        <source>Multiply-adds of convolutions, squeeze-excite and classifier; what the paper calls FLOPS.</source>
        <translation>Phép nhân-cộng của tích chập, squeeze-excite và bộ phân loại; bài báo gọi là FLOPS.</translation>
    </message>
    <message>
        <source>Adds two operations per normalised element and the final pooling (fvcore on timm&apos;s modules).</source>
        <translation>Thêm hai phép tính cho mỗi phần tử được chuẩn hóa và pooling cuối (fvcore trên mô-đun của timm).</translation>
    </message>
    <message>
        <source>Adds two operations per normalised element and one per element that a pooling reads.</source>
        <translation>Thêm hai phép tính cho mỗi phần tử được chuẩn hóa và một cho mỗi phần tử mà pooling đọc.</translation>
    </message>
    <message>
        <source>Adds four operations per normalised element and thop&apos;s count of the final pooling.</source>
        <translation>Thêm bốn phép tính cho mỗi phần tử được chuẩn hóa và cách thop đếm pooling cuối.</translation>
    </message>
    <message>
        <source>%1 bytes, of which weights %2; one image, fp32</source>
        <translation>%1 byte, trong đó trọng số %2; một ảnh, fp32</translation>
    </message>
    <message>
        <source>Training: %1 an image in fp32, %2 in mixed precision, and %3 once</source>
        <translation>Huấn luyện: %1 mỗi ảnh ở fp32, %2 ở độ chính xác hỗn hợp, và %3 một lần</translation>
    </message>
    <message>
        <source>holds a batch of %1 in fp32, %2 in mixed precision</source>
        <translation>chứa được batch %1 ở fp32, %2 ở độ chính xác hỗn hợp</translation>
    </message>
    <message>
        <source>Blocks: repetitions of the stages&apos; operators, the ‘Layers’ of the paper&apos;s table 1 without stem, head and classifier. Weighted layers: every convolution, those of squeeze-excite and of skips included, and the classifier.</source>
        <translation>Khối: số lần lặp toán tử của các giai đoạn, tức ‘Layers’ trong bảng 1 của bài báo, không tính stem, head và bộ phân loại. Lớp có trọng số: mọi phép tích chập, kể cả của squeeze-excite và nhánh tắt, cùng bộ phân loại.</translation>
    </message>
    <message>
        <source>Input %1 px · %2 blocks · %3 weighted layers</source>
        <translation>Đầu vào %1 px · %2 khối · %3 lớp có trọng số</translation>
    </message>
</context>
<context>
    <name>effnet::TrainPage</name>
    <message>
        <source>Drawing shapes…</source>
        <translation>Đang vẽ các hình…</translation>
    </message>
    <message>
        <source>No GPU is offered: no NVIDIA driver is loaded on the engine&apos;s machine. With such a card: install its driver, then run packaging/run.sh --cuda.</source>
        <translation>Không có GPU: máy của bộ máy tính toán chưa nạp driver NVIDIA. Nếu có card như vậy: hãy cài driver, rồi chạy packaging/run.sh --cuda.</translation>
    </message>
    <message>
        <source>No GPU is offered: there is an NVIDIA driver, but this engine&apos;s LibTorch is built without CUDA. packaging/run.sh --cuda builds an engine with it.</source>
        <translation>Không có GPU: có driver NVIDIA, nhưng LibTorch của bộ máy này được dựng không có CUDA. packaging/run.sh --cuda sẽ dựng một bộ máy có CUDA.</translation>
    </message>
    <message>
        <source>No GPU is offered: LibTorch finds none that answers. nvidia-smi should list it, and CUDA_VISIBLE_DEVICES should not hide it.</source>
        <translation>Không có GPU: LibTorch không tìm thấy GPU nào phản hồi. nvidia-smi phải liệt kê được nó, và CUDA_VISIBLE_DEVICES không được ẩn nó.</translation>
    </message>
</context>
<context>
    <name>effnet::TrainWires</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Looking through the pictures</source>
        <translation>Đang duyệt ảnh</translation>
    </message>
    <message>
        <source>The runs appear under Runs, one after the other.</source>
        <translation>Các lượt chạy lần lượt hiện ra ở trang Lượt chạy.</translation>
    </message>
    <message>
        <source>The run stops after this epoch.</source>
        <translation>Lượt chạy dừng sau epoch này.</translation>
    </message>
    <message>
        <source>The run stops.</source>
        <translation>Lượt chạy dừng lại.</translation>
    </message>
    <message>
        <source>Waits behind %1.</source>
        <translation>Đợi sau %1.</translation>
    </message>
    <message>
        <source>%1 has finished training.</source>
        <translation>%1 đã huấn luyện xong.</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <translation>%1 đã thất bại.</translation>
    </message>
    <message>
        <source>Files looked at: %L1</source>
        <translation>Tệp đã xem: %L1</translation>
    </message>
</context>
<context>
    <name>effnet::TroubleBanner</name>
    <message>
        <source>Open what fits</source>
        <translation>Mở những gì phù hợp</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>effnet::ViewBar</name>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Note: the answer is right (R)</source>
        <translation>Ghi chú: câu trả lời đúng (R)</translation>
    </message>
    <message>
        <source>Note: the answer is wrong (W)</source>
        <translation>Ghi chú: câu trả lời sai (W)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Vừa khung</translation>
    </message>
    <message>
        <source>Show the whole picture (double click)</source>
        <translation>Hiện toàn bộ ảnh (nhấp đúp)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>Một pixel của ảnh trên một pixel màn hình</translation>
    </message>
    <message>
        <source>With other networks…</source>
        <translation>Với các mạng khác…</translation>
    </message>
    <message>
        <source>Methods of this network</source>
        <translation>Các phương pháp của mạng này</translation>
    </message>
    <message>
        <source>Networks or methods side by side</source>
        <translation>Các mạng hoặc phương pháp cạnh nhau</translation>
    </message>
    <message>
        <source>Copy the picture with its map (Ctrl+C)</source>
        <translation>Sao chép ảnh kèm bản đồ (Ctrl+C)</translation>
    </message>
    <message>
        <source>Picture, numbers or a report</source>
        <translation>Ảnh, số liệu hoặc báo cáo</translation>
    </message>
    <message>
        <source>Picture with its map…</source>
        <translation>Ảnh kèm bản đồ…</translation>
    </message>
    <message>
        <source>Raw map (NumPy, TIFF)…</source>
        <translation>Bản đồ thô (NumPy, TIFF)…</translation>
    </message>
    <message>
        <source>Report of this picture (HTML, PDF)…</source>
        <translation>Báo cáo của ảnh này (HTML, PDF)…</translation>
    </message>
    <message>
        <source>Report of all pictures shown…</source>
        <translation>Báo cáo của mọi ảnh đang hiện…</translation>
    </message>
</context>
<context>
    <name>effnet::ViewPane</name>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source> · map %1</source>
        <translation> · bản đồ %1</translation>
    </message>
</context>
<context>
    <name>effnet::WatchPanel</name>
    <message>
        <source>Classes</source>
        <translation>Các lớp</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Đường cong</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Known once the validation pictures were looked through, under Mistakes.</source>
        <translation>Biết được sau khi duyệt ảnh kiểm định, ở mục Lỗi.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Độ hiệu chỉnh</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore, explain and train scaled convolutional networks.</source>
        <translation>Khám phá, giải thích và huấn luyện các mạng tích chập được mở rộng.</translation>
    </message>
    <message>
        <source>Walk through the pages, save a picture of each in DIR and end.</source>
        <translation>Đi qua các trang, lưu ảnh của từng trang vào DIR rồi kết thúc.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where one is open already.</source>
        <translation>Mở một cửa sổ riêng, kể cả khi đã có cửa sổ đang mở.</translation>
    </message>
    <message>
        <source>Write the page that is named as this PDF and end.</source>
        <translation>Ghi trang được nêu ra tệp PDF này rồi kết thúc.</translation>
    </message>
    <message>
        <source>Images, checkpoints, runs, saved states or links (effnet:…) to open.</source>
        <translation>Ảnh, checkpoint, lượt chạy, trạng thái đã lưu hoặc liên kết (effnet:…) để mở.</translation>
    </message>
</context>
</TS>
