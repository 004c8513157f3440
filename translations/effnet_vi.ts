<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Checkpoints</name>
    <message>
        <source>nearest</source>
        <translation>gần nhất</translation>
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
    <name>effnet::AnswerPane</name>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Bản đồ nhiệt</translation>
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
</context>
<context>
    <name>effnet::CatalogModel</name>
    <message>
        <source>Weights</source>
        <translation>Trọng số</translation>
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
</context>
<context>
    <name>effnet::ChooserView</name>
    <message>
        <source>Train</source>
        <translation>Huấn luyện</translation>
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
    <name>effnet::ClassifyPage</name>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
</context>
<context>
    <name>effnet::CommandPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Bạn muốn làm gì?</translation>
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
</context>
<context>
    <name>effnet::ComparisonGrid</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
</context>
<context>
    <name>effnet::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Ma trận nhầm lẫn</translation>
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
</context>
<context>
    <name>effnet::DevicesDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
</context>
<context>
    <name>effnet::EvaluatedClasses</name>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluationView</name>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
</context>
<context>
    <name>effnet::ExplainPanel</name>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
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
        <source>Networks (*.json)</source>
        <translation>Mạng (*.json)</translation>
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
</context>
<context>
    <name>effnet::ExploreViews</name>
    <message>
        <source>The figure could not be saved.</source>
        <translation>Không lưu được hình.</translation>
    </message>
</context>
<context>
    <name>effnet::ExportDialog</name>
    <message>
        <source>Export checkpoint</source>
        <translation>Xuất checkpoint</translation>
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
    <name>effnet::FolderClassesDialog</name>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
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
</context>
<context>
    <name>effnet::PhiSlider</name>
    <message>
        <source>Compound coefficient φ</source>
        <translation>Hệ số phức hợp φ</translation>
    </message>
</context>
<context>
    <name>effnet::PlotView</name>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
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
</context>
<context>
    <name>effnet::ReliabilityView</name>
    <message>
        <source>Confidence</source>
        <translation>Độ tin cậy</translation>
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
</context>
<context>
    <name>effnet::RunBanner</name>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
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
</context>
<context>
    <name>effnet::RunFigures</name>
    <message>
        <source>Time left</source>
        <translation>Thời gian còn lại</translation>
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
</context>
<context>
    <name>effnet::RunsPage</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
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
    <name>effnet::StartPane</name>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
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
</context>
<context>
    <name>effnet::TensorTableModel</name>
    <message>
        <source>Type</source>
        <translation>Cỡ chữ</translation>
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
        <source>Input %1 px · blocks %2 · layers %3</source>
        <translation>Đầu vào %1 px · khối %2 · tầng %3</translation>
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
</context>
<context>
    <name>effnet::WatchPanel</name>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore, explain and train scaled convolutional networks.</source>
        <translation>Khám phá, giải thích và huấn luyện các mạng tích chập được mở rộng.</translation>
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
</TS>
