<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>effnet::Application</name>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>About EfficientNet Explorer</source>
        <translation>关于 EfficientNet Explorer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&lt;h3&gt;EfficientNet Explorer %1&lt;/h3&gt;&lt;p&gt;Compound scaling of convolutional networks: explore, explain, train.&lt;/p&gt;&lt;p&gt;The sources are under the Apache License 2.0. This program is linked with QCustomPlot, which is under the GNU General Public License 3, so the program as a whole is distributed under the GPL 3. It uses Qt %2.&lt;/p&gt;&lt;p&gt;EfficientNet: M. Tan, Q. V. Le, arXiv 1905.11946. EfficientNetV2: arXiv 2104.00298.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;EfficientNet Explorer %1&lt;/h3&gt;&lt;p&gt;卷积网络的复合缩放：探索、解释、训练。&lt;/p&gt;&lt;p&gt;源代码采用 Apache 2.0 许可证。本程序链接了采用 GNU 通用公共许可证第 3 版的 QCustomPlot，因此整个程序以 GPL 3 发布。本程序使用 Qt %2。&lt;/p&gt;&lt;p&gt;EfficientNet：M. Tan、Q. V. Le，arXiv 1905.11946。EfficientNetV2：arXiv 2104.00298。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>effnet::BudgetPanel</name>
    <message>
        <source>compound</source>
        <translation>复合</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>largest size</source>
        <translation>最大尺寸</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>mixed precision</source>
        <translation>混合精度</translation>
    </message>
    <message>
        <source>Memory for training at this batch</source>
        <translation>以此批大小训练所需的内存</translation>
    </message>
    <message>
        <source>As this network costs</source>
        <translation>取当前网络的计算量</translation>
    </message>
    <message>
        <source>What the four modes give at the MACs of the network shown</source>
        <translation>在所示网络的 MACs 下，四种方式各得到什么网络</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>at batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Even the smallest network breaks a limit (%1).</source>
        <translation>最小的网络也超出限制（%1）。</translation>
    </message>
</context>
<context>
    <name>effnet::CommandPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>想做什么？</translation>
    </message>
</context>
<context>
    <name>effnet::CompareModel</name>
    <message>
        <source>Table 7: EfficientNet-B0 four ways</source>
        <translation>表 7：EfficientNet-B0 的四种缩放</translation>
    </message>
    <message>
        <source>Table 3: %1</source>
        <translation>表 3：%1</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs, counted</source>
        <translation>MACs（计数）</translation>
    </message>
    <message>
        <source>MACs, published</source>
        <translation>MACs（论文）</translation>
    </message>
    <message>
        <source>Counted against published</source>
        <translation>计数与论文之差</translation>
    </message>
    <message>
        <source>Top-1, published</source>
        <translation>Top-1（论文）</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活元素</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>推理内存</translation>
    </message>
    <message>
        <source>Training, an image, mixed precision</source>
        <translation>训练每幅图像（混合精度）</translation>
    </message>
    <message>
        <source>Largest batch in 24 GiB</source>
        <translation>24 GiB 内的最大批</translation>
    </message>
</context>
<context>
    <name>effnet::CompareView</name>
    <message>
        <source>Add this network</source>
        <translation>加入此网络</translation>
    </message>
    <message>
        <source>Ready-made comparisons</source>
        <translation>现成的比较</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 added to the comparison</source>
        <translation>已将 %1 加入比较</translation>
    </message>
    <message>
        <source>Six networks at most can be compared; remove one first</source>
        <translation>最多比较六个网络，请先移除一个</translation>
    </message>
    <message>
        <source>Published figures are the paper's own. It does not say how it rounded scaled layers and channels, so single dimensions differ.</source>
        <translation>论文数字原样引用。论文未说明缩放后的层数与通道数如何取整，因此单一维度的数字有出入。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活元素</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>relative to the first</source>
        <translation>相对于第一个</translation>
    </message>
</context>
<context>
    <name>effnet::ControlPanel</name>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>What φ asks for</source>
        <translation>φ 的要求</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>The input never grows beyond this, as in EfficientNetV2; 0 for no cap</source>
        <translation>输入不会超过此值（如 EfficientNetV2）；0 表示不限</translation>
    </message>
    <message>
        <source>Head as torchvision</source>
        <translation>头部按 torchvision</translation>
    </message>
    <message>
        <source>torchvision makes the head 4 times the last stage; TensorFlow, timm and lukemelas round 1280·w. They agree for every published network, not for most other widths.</source>
        <translation>torchvision 令头部为最后阶段的 4 倍；TensorFlow、timm 与 lukemelas 则对 1280·w 取整。二者对所有已发表的网络一致，对多数其他宽度则不同。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>Largest input</source>
        <translation>最大输入</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>The baseline that is scaled</source>
        <translation>被缩放的基线网络</translation>
    </message>
    <message>
        <source>A published network of this family</source>
        <translation>此系列中已发表的网络</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Compound: depth, width and resolution together, as α^φ, β^φ, γ^φ</source>
        <translation>复合：深度、宽度与分辨率一起按 α^φ、β^φ、γ^φ 增长</translation>
    </message>
    <message>
        <source>Depth alone, as 2^φ</source>
        <translation>仅深度，按 2^φ</translation>
    </message>
    <message>
        <source>Width alone, as 2^(φ/2)</source>
        <translation>仅宽度，按 2^(φ/2)</translation>
    </message>
    <message>
        <source>Resolution alone, as 2^(φ/2)</source>
        <translation>仅分辨率，按 2^(φ/2)</translation>
    </message>
    <message>
        <source>Your own depth, width and resolution</source>
        <translation>自定深度、宽度与分辨率</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>Depth grows as α^φ</source>
        <translation>深度按 α^φ 增长</translation>
    </message>
    <message>
        <source>Width grows as β^φ</source>
        <translation>宽度按 β^φ 增长</translation>
    </message>
    <message>
        <source>Resolution grows as γ^φ</source>
        <translation>分辨率按 γ^φ 增长</translation>
    </message>
    <message>
        <source>α depth</source>
        <translation>α 深度</translation>
    </message>
    <message>
        <source>β width</source>
        <translation>β 宽度</translation>
    </message>
    <message>
        <source>γ input</source>
        <translation>γ 输入</translation>
    </message>
    <message>
        <source>d depth ×</source>
        <translation>d 深度 ×</translation>
    </message>
    <message>
        <source>w width ×</source>
        <translation>w 宽度 ×</translation>
    </message>
    <message>
        <source>Input, px</source>
        <translation>输入（像素）</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>α·β²·γ² = %1, where the paper asks for about 2</source>
        <translation>α·β²·γ² = %1，论文要求约为 2</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>as φ</source>
        <translation>折合 φ</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最接近</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>effnet::CostPlots</name>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>Against φ</source>
        <translation>随 φ</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运算量</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活元素</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>缩放后</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>复合</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>分辨率</translation>
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
        <translation>取自 EfficientNet 论文表 2</translation>
    </message>
    <message>
        <source>FLOPs (multiply-adds)</source>
        <translation>FLOPs（乘加）</translation>
    </message>
    <message>
        <source>Published top-1</source>
        <translation>论文 top-1</translation>
    </message>
</context>
<context>
    <name>effnet::EngineClient</name>
    <message>
        <source>It did not answer for a minute.</source>
        <translation>它在一分钟内没有应答。</translation>
    </message>
    <message>
        <source>It went on with a cancelled request for too long.</source>
        <translation>它对已取消的请求继续处理过久。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It crashed (signal %1).</source>
        <translation>它崩溃了（信号 %1）。</translation>
    </message>
    <message>
        <source>It ended by itself (exit status %1).</source>
        <translation>它自行结束了（退出状态 %1）。</translation>
    </message>
    <message>
        <source>It sent something that is no message: %1</source>
        <translation>它发来的不是消息：%1</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this window version 1.</source>
        <translation>它使用协议版本 %1，而本窗口使用版本 1。</translation>
    </message>
    <message>
        <source>%1 Its last words: %2</source>
        <translation>%1 它最后的输出：%2</translation>
    </message>
</context>
<context>
    <name>effnet::ExplorePage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>Change the baseline, stage by stage</source>
        <translation>逐阶段修改基线</translation>
    </message>
    <message>
        <source>Up to six networks side by side</source>
        <translation>最多六个网络并排</translation>
    </message>
    <message>
        <source>The papers' tables and figures</source>
        <translation>论文的表与图</translation>
    </message>
    <message>
        <source>Add this network to the comparison</source>
        <translation>将此网络加入比较</translation>
    </message>
    <message>
        <source>Open a saved network…</source>
        <translation>打开已保存的网络…</translation>
    </message>
    <message>
        <source>Save this network…</source>
        <translation>保存此网络…</translation>
    </message>
    <message>
        <source>Copy this network</source>
        <translation>复制此网络</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Table as text</source>
        <translation>表格（文本）</translation>
    </message>
    <message>
        <source>Table as Markdown</source>
        <translation>表格（Markdown）</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>As Python (torchvision, timm)</source>
        <translation>Python 代码（torchvision、timm）</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No network: %1. The last one is still shown.</source>
        <translation>无法得到网络：%1。仍显示上一个网络。</translation>
    </message>
    <message>
        <source>it is larger than a saved network can be</source>
        <translation>文件大于已保存网络可能的大小</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>%1 holds no network that can be shown; yours is unchanged.</source>
        <translation>%1 中没有可显示的网络；当前网络保持不变。</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>保存此网络</translation>
    </message>
    <message>
        <source>Networks (*.json)</source>
        <translation>网络 (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Open a saved network</source>
        <translation>打开已保存的网络</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreWires</name>
    <message>
        <source>Measuring</source>
        <translation>测量中</translation>
    </message>
    <message>
        <source>The network could not be measured: %1</source>
        <translation>无法测量此网络：%1</translation>
    </message>
    <message>
        <source>%1, %2 thread(s), median of %3</source>
        <translation>%1，%2 线程，%3 次的中位数</translation>
    </message>
</context>
<context>
    <name>effnet::Figure</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>effnet::MainWindow</name>
    <message>
        <source>EfficientNet Explorer</source>
        <translation>EfficientNet Explorer</translation>
    </message>
    <message>
        <source>engine starting</source>
        <translation>引擎启动中</translation>
    </message>
    <message>
        <source>Fold the side panels</source>
        <translation>折叠侧栏</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>effnet::ManualWindow</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>%1 – EfficientNet Explorer's manual</source>
        <translation>%1 – EfficientNet Explorer 手册</translation>
    </message>
</context>
<context>
    <name>effnet::MessageBanner</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkDrawing</name>
    <message>
        <source>%1 px · %2</source>
        <translation>%1 像素 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1: %2
%n layer(s), %3 → %4 channels, %5 → %6 px</source>
        <translation>
            <numerusform>阶段 %1：%2
%n 层，%3 → %4 通道，%5 → %6 像素</numerusform></translation>
    </message>
    <message>
        <source>%1 parameters, %2 MACs</source>
        <translation>%1 参数，%2 MACs</translation>
    </message>
    <message numerus="yes">
        <source>baseline: %n layer(s), %1 channels, %2 px</source>
        <translation>
            <numerusform>基线：%n 层，%1 通道，%2 像素</numerusform></translation>
    </message>
</context>
<context>
    <name>effnet::NetworkModel</name>
    <message>
        <source>Max pooling</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>主干入口</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>扩张</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>深度卷积</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Squeeze: reduce</source>
        <translation>压缩激励：降维</translation>
    </message>
    <message>
        <source>Squeeze: expand</source>
        <translation>压缩激励：升维</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>捷径</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Global average pooling</source>
        <translation>全局平均池化</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>块 %1</translation>
    </message>
    <message>
        <source>One position of this stage's output sees %1 × %1 pixels of the input (kernels only)</source>
        <translation>此阶段输出的一个位置可见输入的 %1 × %1 像素（仅计卷积核）</translation>
    </message>
    <message>
        <source>baseline %1, %2</source>
        <translation>基线 %1，%2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基线 %1</translation>
    </message>
    <message>
        <source>requested %1, rounded to %2</source>
        <translation>要求 %1，取整为 %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>In, px</source>
        <translation>输入（像素）</translation>
    </message>
    <message>
        <source>Out, px</source>
        <translation>输出（像素）</translation>
    </message>
    <message>
        <source>Sees, px</source>
        <translation>感受野（像素）</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
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
        <translation>激活元素</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>effnet::Number</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 时 %2 分</translation>
    </message>
</context>
<context>
    <name>effnet::NumberField</name>
    <message>
        <source>A number is needed here</source>
        <translation>此处需要一个数</translation>
    </message>
    <message>
        <source>‘%1’ is not a number</source>
        <translation>“%1”不是数</translation>
    </message>
    <message>
        <source>A whole number is needed here</source>
        <translation>此处需要整数</translation>
    </message>
    <message>
        <source>Between %1 and %2, please</source>
        <translation>请输入 %1 与 %2 之间的值</translation>
    </message>
</context>
<context>
    <name>effnet::PhiSlider</name>
    <message>
        <source>Compound coefficient φ</source>
        <translation>复合系数 φ</translation>
    </message>
</context>
<context>
    <name>effnet::PlotView</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf, .csv</source>
        <translation>%1 的扩展名不是 .png、.svg、.pdf、.csv</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy values (CSV)</source>
        <translation>复制数值（CSV）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf);;Values, CSV (*.csv)</source>
        <translation>PNG 图片 (*.png);;SVG 图形 (*.svg);;PDF 文档 (*.pdf);;数值 CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>effnet::PublishedView</name>
    <message>
        <source>EfficientNet</source>
        <translation>EfficientNet</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Figure 1: accuracy against parameters</source>
        <translation>图 1：精度与参数量</translation>
    </message>
    <message>
        <source>Figure 5: accuracy against FLOPs</source>
        <translation>图 5：精度与 FLOPs</translation>
    </message>
    <message>
        <source>Figure 6: %1</source>
        <translation>图 6：%1</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选各行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Source: %1. Printed figures, not measured by this program.</source>
        <translation>来源：%1。论文刊出的数字，并非本程序测得。</translation>
    </message>
    <message>
        <source>Drawn from %1 of the %2. The line is where your network's cost falls; its accuracy is not known.</source>
        <translation>根据%2的%1绘制。竖线标出你的网络的代价所在；其精度未知。</translation>
    </message>
    <message>
        <source>table 5</source>
        <translation>表 5</translation>
    </message>
    <message>
        <source>table 2</source>
        <translation>表 2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>FLOPs (multiply-adds)</source>
        <translation>FLOPs（乘加）</translation>
    </message>
    <message>
        <source>ImageNet top-1</source>
        <translation>ImageNet top-1</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
</context>
<context>
    <name>effnet::StageEditor</name>
    <message>
        <source>Back to the published baseline</source>
        <translation>恢复已发表的基线</translation>
    </message>
    <message>
        <source>The baseline's stages, before scaling. Double-click a value to change it; φ, or your own factors, then scale the result.</source>
        <translation>缩放之前的基线各阶段。双击数值即可修改；随后由 φ 或自定倍数缩放结果。</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>复制阶段</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>移除阶段</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>未采用：%1</translation>
    </message>
</context>
<context>
    <name>effnet::StageSpecModel</name>
    <message>
        <source>‘%1’ is not a number</source>
        <translation>“%1”不是数</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>扩张比</translation>
    </message>
    <message>
        <source>SE ratio</source>
        <translation>SE 比</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
</context>
<context>
    <name>effnet::StageTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Unfold all stages</source>
        <translation>展开所有阶段</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>effnet::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>effnet::TotalsPanel</name>
    <message>
        <source>MACs, as torchvision counts</source>
        <translation>MACs（torchvision 口径）</translation>
    </message>
    <message>
        <source>FLOPs, twice the MACs</source>
        <translation>FLOPs（MACs 的两倍）</translation>
    </message>
    <message>
        <source>as timm reports</source>
        <translation>timm 口径</translation>
    </message>
    <message>
        <source>as fvcore counts</source>
        <translation>fvcore 口径</translation>
    </message>
    <message>
        <source>as thop counts</source>
        <translation>thop 口径</translation>
    </message>
    <message>
        <source>Multiply-adds of convolutions, squeeze-excite and classifier; what the paper calls FLOPS.</source>
        <translation>卷积、压缩激励与分类器的乘加次数；论文称之为 FLOPS。</translation>
    </message>
    <message>
        <source>A multiply-add is counted as two operations.</source>
        <translation>一次乘加计为两次运算。</translation>
    </message>
    <message>
        <source>Adds two operations per normalised element and the final pooling (fvcore on timm's modules).</source>
        <translation>另计每个归一化元素两次运算以及末端池化（fvcore 对 timm 模块的计法）。</translation>
    </message>
    <message>
        <source>Adds two operations per normalised element and one per element that a pooling reads.</source>
        <translation>另计每个归一化元素两次运算，以及池化读取的每个元素一次运算。</translation>
    </message>
    <message>
        <source>Adds four operations per normalised element and thop's count of the final pooling.</source>
        <translation>另计每个归一化元素四次运算，以及 thop 对末端池化的计数。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>推理内存</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Run this network on the engine's machine and time it, at batch 1</source>
        <translation>在引擎所在机器上以批大小 1 运行此网络并计时</translation>
    </message>
    <message>
        <source>With all threads</source>
        <translation>使用全部线程</translation>
    </message>
    <message>
        <source>On one core, as in table 4 of the paper</source>
        <translation>使用单核（如论文表 4）</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Memory of the card that would train it</source>
        <translation>用于训练的显卡内存</translation>
    </message>
    <message>
        <source>%1 of the baseline</source>
        <translation>基线的 %1</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>%1 · 2^φ is %2</source>
        <translation>%1 · 2^φ 为 %2</translation>
    </message>
    <message>
        <source>%1 bytes, of which weights %2; one image, fp32</source>
        <translation>%1 字节，其中权重 %2；单幅图像，fp32</translation>
    </message>
    <message>
        <source>Training: %1 an image in fp32, %2 in mixed precision, and %3 once</source>
        <translation>训练：每幅图像 fp32 需 %1，混合精度需 %2，另加固定 %3</translation>
    </message>
    <message>
        <source>holds a batch of %1 in fp32, %2 in mixed precision</source>
        <translation>可容纳 fp32 批 %1，混合精度批 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>测量中…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore, explain and train scaled convolutional networks.</source>
        <translation>探索、解释与训练经缩放的卷积网络。</translation>
    </message>
    <message>
        <source>Walk through the pages, save a picture of each in DIR and end.</source>
        <translation>依次浏览各页面，将每页的图片保存到 DIR，然后退出。</translation>
    </message>
    <message>
        <source>Images, checkpoints, runs or saved states to open.</source>
        <translation>要打开的图像、检查点、训练记录或已保存的状态。</translation>
    </message>
</context>
</TS>