<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not there any more. Choose another file.</source>
        <translation>%1 已不存在。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is too large to be opened.</source>
        <translation>%1 太大，无法打开。</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the free space and the permissions.</source>
        <translation>无法写入 %1。请检查剩余空间与权限。</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. Choose a JPEG, PNG, WebP, BMP or TIFF file.</source>
        <translation>无论文件名如何，%1 不是图片。请选择 JPEG、PNG、WebP、BMP 或 TIFF 文件。</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be read here. Save it as JPEG or PNG.</source>
        <translation>此处无法读取 %1 的格式。请将其另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Save or download it again.</source>
        <translation>%1 已损坏或不完整。请重新保存或下载。</translation>
    </message>
    <message>
        <source>%1 is an empty file. Choose another one.</source>
        <translation>%1 是空文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 has more pixels than can be opened (100 million). Make it smaller first.</source>
        <translation>%1 的像素数超过可打开的上限（一亿）。请先将其缩小。</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Download or copy the checkpoint again.</source>
        <translation>%1 已损坏或不完整。请重新下载或复制该检查点。</translation>
    </message>
    <message>
        <source>%1 holds another kind of network than this program knows. Open an EfficientNet, MobileNet or ResNet classifier.</source>
        <translation>%1 中是本程序不认识的网络。请打开 EfficientNet、MobileNet 或 ResNet 分类器。</translation>
    </message>
    <message>
        <source>%1 wants to run code when it is opened, so it was refused. Get the weights as .safetensors, or save them as a plain state_dict.</source>
        <translation>%1 在打开时企图运行代码，已被拒绝。请获取 .safetensors 格式的权重，或将其另存为普通的 state_dict。</translation>
    </message>
    <message>
        <source>Some of the network's weights are missing in %1. Open a complete checkpoint.</source>
        <translation>%1 中缺少网络的部分权重。请打开完整的检查点。</translation>
    </message>
    <message>
        <source>The names of the weights in %1 follow no known convention.</source>
        <translation>%1 中权重的命名不符合任何已知约定。</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit the network. Choose the network they were made for.</source>
        <translation>%1 中的权重与网络不符。请选择它们所属的网络。</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Choose the data set again.</source>
        <translation>文件夹 %1 不存在。请重新选择数据集。</translation>
    </message>
    <message>
        <source>There are no pictures in %1. Choose a folder with one sub-folder for each class.</source>
        <translation>%1 中没有图片。请选择每个类别各有一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>There are no pictures in %1 or in the folders below it.</source>
        <translation>%1 及其子文件夹中没有图片。</translation>
    </message>
    <message>
        <source>%1 has a single class; there is nothing to tell apart. Add a second sub-folder.</source>
        <translation>%1 只有一个类别，无从区分。请再添加一个子文件夹。</translation>
    </message>
    <message>
        <source>Some of the settings make no sense. Details name them.</source>
        <translation>有些设置不合理，详情中列出了它们。</translation>
    </message>
    <message>
        <source>%1 is training now. Stop it first, or wait until it has finished.</source>
        <translation>%1 正在训练。请先停止，或等待其完成。</translation>
    </message>
    <message>
        <source>The memory does not suffice for %1. Choose a smaller batch, picture or network.</source>
        <translation>内存不足以处理 %1。请减小批大小、图片或网络。</translation>
    </message>
    <message>
        <source>The loss became infinite in %1. Lower the learning rate and start again.</source>
        <translation>%1 的损失变为无穷大。请降低学习率后重新开始。</translation>
    </message>
    <message>
        <source>That device is not there. Choose another one.</source>
        <translation>该设备不存在。请选择其他设备。</translation>
    </message>
    <message>
        <source>The engine, effnet-engine, does not start. Install it beside this program, then try again.</source>
        <translation>引擎 effnet-engine 无法启动。请将其安装在本程序旁边，然后重试。</translation>
    </message>
    <message>
        <source>The engine stopped while it worked on %1. It is started again; try once more.</source>
        <translation>引擎在处理 %1 时停止，现已重新启动；请再试一次。</translation>
    </message>
    <message>
        <source>The engine is of another version than this window. Update both.</source>
        <translation>引擎与本窗口的版本不同。请将两者一并更新。</translation>
    </message>
    <message>
        <source>This engine cannot do that yet. Choose another method or stage.</source>
        <translation>此引擎尚不支持该操作。请选择其他方法或阶段。</translation>
    </message>
    <message>
        <source>The engine's answer about %1 is not understood.</source>
        <translation>无法理解引擎对 %1 的应答。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>That did not work for %1. Details say why.</source>
        <translation>对 %1 的操作未成功，原因见详情。</translation>
    </message>
    <message>
        <source>%1 has no sub-folders with pictures. Put the pictures of each class into a sub-folder of that name.</source>
        <translation>%1 中没有含图片的子文件夹。请将每个类别的图片放入以该类别命名的子文件夹。</translation>
    </message>
    <message>
        <source>A class in %1 has no usable picture. Add some, or remove its folder.</source>
        <translation>%1 中有一个类别没有可用的图片。请添加图片，或移除其文件夹。</translation>
    </message>
    <message>
        <source>The classes of the parts of %1 do not match. Details name the folder to rename.</source>
        <translation>%1 各部分的类别不一致。详情列出了需要重命名的文件夹。</translation>
    </message>
    <message>
        <source>The data set of %1 has other classes than when it began. Restore them, or start a new run.</source>
        <translation>%1 的数据集类别与开始时不同。请恢复原类别，或开始新的训练。</translation>
    </message>
    <message>
        <source>Too many pictures of %1 cannot be read any more. See whether the folder is still there.</source>
        <translation>%1 中有过多图片无法再读取。请检查文件夹是否仍在。</translation>
    </message>
    <message>
        <source>%1 has no checkpoint to go on from. Start it anew.</source>
        <translation>%1 没有可供继续的检查点。请重新开始。</translation>
    </message>
    <message>
        <source>The weights in %1 belong to another network than the one that was asked for.</source>
        <translation>%1 中的权重属于另一个网络，而非所要求的网络。</translation>
    </message>
    <message>
        <source>The checkpoint is not open any more. Open it again.</source>
        <translation>检查点已不再打开。请重新打开。</translation>
    </message>
    <message>
        <source>This engine is older than the window and cannot do that. Update it.</source>
        <translation>此引擎比窗口旧，无法完成该操作。请更新引擎。</translation>
    </message>
</context>
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
    <message>
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 · starting</source>
        <translation>%1 · 启动中</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · restarting</source>
        <translation>%1 · 重新启动中</translation>
    </message>
    <message>
        <source>%1 · not running</source>
        <translation>%1 · 未运行</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Another machine…</source>
        <translation>另一台机器…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Engine on another machine</source>
        <translation>另一台机器上的引擎</translation>
    </message>
    <message>
        <source>Machine, as ssh knows it (user@host). It needs effnet, and a key that asks for no password.</source>
        <translation>ssh 所认的机器名（user@host）。该机器需装有 effnet，并使用无需口令的密钥。</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Engine %1, LibTorch %2, threads: %3</source>
        <translation>引擎 %1，LibTorch %2，线程数：%3</translation>
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
    <name>effnet::CheckpointCard</name>
    <message>
        <source>bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最接近</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>preprocessing</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>normalisation's ε</source>
        <translation>归一化的 ε</translation>
    </message>
    <message>
        <source>class names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>input size</source>
        <translation>输入尺寸</translation>
    </message>
    <message>
        <source>Sample network (drawn shapes)</source>
        <translation>示例网络（绘制的图形）</translation>
    </message>
    <message>
        <source>squeezed to %1 px, %2</source>
        <translation>压缩到 %1 像素，%2</translation>
    </message>
    <message>
        <source>shorter side to %1, centre %2 px, %3</source>
        <translation>短边缩放到 %1，取中央 %2 像素，%3</translation>
    </message>
    <message>
        <source>Open checkpoint…</source>
        <translation>打开检查点…</translation>
    </message>
    <message>
        <source>No checkpoint</source>
        <translation>没有检查点</translation>
    </message>
    <message>
        <source>Open a .safetensors or .pth file, or drop it anywhere on this page.</source>
        <translation>打开 .safetensors 或 .pth 文件，或将其拖放到本页任意位置。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>打开中…</translation>
    </message>
    <message>
        <source>%1, depth %2, width %3</source>
        <translation>%1，深度 %2，宽度 %3</translation>
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
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>mean %1
std %2</source>
        <translation>均值 %1
标准差 %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, %2 names</source>
        <translation>%1，%2 个名称</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>The file does not state its %1; the usual values were taken. Doubtful answers may come from that.</source>
        <translation>文件未说明其%1，已采用通常的值。可疑的结果可能由此而来。</translation>
    </message>
    <message>
        <source>Built-in sample network (drawn shapes)</source>
        <translation>内置示例网络（绘制的图形）</translation>
    </message>
    <message>
        <source>Missing tensors: %1. The network is incomplete.</source>
        <translation>缺少的张量：%1。网络不完整。</translation>
    </message>
    <message>
        <source>Tensors that are not used: %1.</source>
        <translation>未使用的张量：%1。</translation>
    </message>
</context>
<context>
    <name>effnet::ClassList</name>
    <message>
        <source>Top classes</source>
        <translation>最可能的类别</translation>
    </message>
</context>
<context>
    <name>effnet::ClassScoreModel</name>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (class %2)
probability %3, logit %4
Click to see where the network saw it.</source>
        <translation>%1（类别 %2）
概率 %3，logit %4
点击查看网络在何处看到它。</translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyPage</name>
    <message>
        <source>Explaining %1 by many forward passes…</source>
        <translation>正通过多次前向计算解释 %1…</translation>
    </message>
    <message>
        <source>Drop photographs here to see what %1 recognises in them, and where.</source>
        <translation>将照片拖放到此处，看 %1 认出了什么、在何处。</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1，y %2</translation>
    </message>
    <message>
        <source> · map %1</source>
        <translation> · 热图 %1</translation>
    </message>
    <message>
        <source>decode %1</source>
        <translation>解码 %1</translation>
    </message>
    <message>
        <source>prepare %1</source>
        <translation>预处理 %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>网络 %1</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>解释 %1</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>Open pictures or a checkpoint</source>
        <translation>打开图片或检查点</translation>
    </message>
    <message>
        <source>Pictures and checkpoints (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.safetensors *.pth *.pt);;All files (*)</source>
        <translation>图片与检查点 (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.safetensors *.pth *.pt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.pth *.pt *.bin);;All files (*)</source>
        <translation>检查点 (*.safetensors *.pth *.pt *.bin);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The picture with its map is in the clipboard.</source>
        <translation>带热图的图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the picture with its map</source>
        <translation>保存带热图的图片</translation>
    </message>
    <message>
        <source>PNG (*.png);;JPEG (*.jpg)</source>
        <translation>PNG (*.png);;JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>There is no map to save yet.</source>
        <translation>尚无可保存的热图。</translation>
    </message>
    <message>
        <source>Save the raw map</source>
        <translation>保存原始热图</translation>
    </message>
    <message>
        <source>NumPy array (*.npy)</source>
        <translation>NumPy 数组 (*.npy)</translation>
    </message>
    <message>
        <source>Filter by file or class</source>
        <translation>按文件名或类别筛选</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>按添加顺序</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>按文件名</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>最不确定的在前</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>最确定的在前</translation>
    </message>
    <message>
        <source>Classify all</source>
        <translation>全部分类</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>What does this network see?</source>
        <translation>这个网络看到了什么？</translation>
    </message>
    <message>
        <source>Drop photographs, folders or a checkpoint here.</source>
        <translation>将照片、文件夹或检查点拖放到此处。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show the whole picture (double click)</source>
        <translation>显示整幅图片（双击）</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>图片一像素对应屏幕一像素</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the picture with its map (Ctrl+C)</source>
        <translation>复制带热图的图片（Ctrl+C）</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Raw map…</source>
        <translation>原始热图…</translation>
    </message>
    <message>
        <source>Save the map's numbers as a NumPy file</source>
        <translation>将热图数值保存为 NumPy 文件</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>它看向何处</translation>
    </message>
    <message>
        <source>Classify %1</source>
        <translation>分类 %1</translation>
    </message>
    <message>
        <source>As undecided as between %1 equal classes (entropy %2).</source>
        <translation>犹豫程度相当于 %1 个同样可能的类别（熵 %2）。</translation>
    </message>
    <message>
        <source>Energy %1; pictures unlike the training data have a higher one.</source>
        <translation>能量 %1；与训练数据不同的图片能量更高。</translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>图片：%1 / %2</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>What other networks make of this picture</source>
        <translation>其他网络如何看待此图片</translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyWires</name>
    <message>
        <source>the last request</source>
        <translation>上一个请求</translation>
    </message>
    <message>
        <source>Classifying %1 of %2</source>
        <translation>正在分类第 %1 幅，共 %2 幅</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>已打开 %1。</translation>
    </message>
    <message>
        <source>Stopped. Pictures classified: %1.</source>
        <translation>已停止。已分类图片：%1。</translation>
    </message>
    <message>
        <source>Pictures classified: %1.</source>
        <translation>已分类图片：%1。</translation>
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
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>relative to the first</source>
        <translation>相对于第一个</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>激活</translation>
    </message>
</context>
<context>
    <name>effnet::ComparisonGrid</name>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Add a network…</source>
        <translation>添加网络…</translation>
    </message>
    <message>
        <source>Back to one network</source>
        <translation>返回单个网络</translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.pth *.pt *.bin);;All files (*)</source>
        <translation>检查点 (*.safetensors *.pth *.pt *.bin);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Leave this network out</source>
        <translation>移除此网络</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>打开中…</translation>
    </message>
    <message>
        <source>Add networks to see what each makes of this picture.</source>
        <translation>添加网络，看各网络如何看待此图片。</translation>
    </message>
    <message>
        <source>All %1 agree: %2.</source>
        <translation>%1 个网络一致：%2。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>They disagree: %1.</source>
        <translation>它们不一致：%1。</translation>
    </message>
</context>
<context>
    <name>effnet::ConfigModel</name>
    <message>
        <source>Share of the pictures kept for validation where there is no val folder</source>
        <translation>没有 val 文件夹时留作验证的图片比例</translation>
    </message>
    <message>
        <source>Times that all pictures are seen</source>
        <translation>所有图片被看过的遍数</translation>
    </message>
    <message>
        <source>Epochs at the start in which the classifier learns alone</source>
        <translation>开头仅分类器学习的轮数</translation>
    </message>
    <message>
        <source>Budget of time, 0 for none; the run ends in good order</source>
        <translation>时间预算，0 表示不限；到时有序结束</translation>
    </message>
    <message>
        <source>Epochs without a better result before it stops, 0 for never</source>
        <translation>多少轮无改善即停止，0 表示从不</translation>
    </message>
    <message>
        <source>Chooses the best checkpoint: macro_f1, top1 or loss</source>
        <translation>选择最佳检查点的指标：macro_f1、top1 或 loss</translation>
    </message>
    <message>
        <source>Pictures in a step; fewer need less memory</source>
        <translation>每步的图片数；越少所需内存越小</translation>
    </message>
    <message>
        <source>Batches whose gradients are summed into one step</source>
        <translation>合并为一步的批数（梯度累积）</translation>
    </message>
    <message>
        <source>adamw, sgd or rmsprop (the paper's)</source>
        <translation>adamw、sgd 或 rmsprop（论文所用）</translation>
    </message>
    <message>
        <source>Of the learning rate: cosine, exponential (the paper's) or constant</source>
        <translation>学习率的走势：cosine、exponential（论文所用）或 constant</translation>
    </message>
    <message>
        <source>Of all layers but the classifier</source>
        <translation>除分类器外所有层</translation>
    </message>
    <message>
        <source>Of the classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Factor on the rate from each stage to the one before it</source>
        <translation>每往前一个阶段学习率所乘的系数</translation>
    </message>
    <message>
        <source>How many of the last stages learn, −1 for all</source>
        <translation>最后多少个阶段参与学习，−1 表示全部</translation>
    </message>
    <message>
        <source>Epochs in which the rate rises to its value</source>
        <translation>学习率升至其值所用的轮数</translation>
    </message>
    <message>
        <source>Pull of weights towards zero; published 1e-5 with RMSProp</source>
        <translation>将权重拉向零的力度；论文配 RMSProp 为 1e-5</translation>
    </message>
    <message>
        <source>Of SGD and RMSProp; published 0.9</source>
        <translation>用于 SGD 与 RMSProp；论文为 0.9</translation>
    </message>
    <message>
        <source>Largest norm of the gradient, 0 for any</source>
        <translation>梯度范数的上限，0 表示不限</translation>
    </message>
    <message>
        <source>Statistics of normalisations: frozen, train or auto</source>
        <translation>归一化统计量：frozen、train 或 auto</translation>
    </message>
    <message>
        <source>Of the averaged weights, 0 for none; published 0.9999</source>
        <translation>权重平均的衰减，0 表示不用；论文为 0.9999</translation>
    </message>
    <message>
        <source>fp32 or bf16</source>
        <translation>fp32 或 bf16</translation>
    </message>
    <message>
        <source>Share of the target given to the other classes; published 0.1</source>
        <translation>分给其他类别的目标份额；论文为 0.1</translation>
    </message>
    <message>
        <source>none, light, randaugment, autoaugment or trivialaugment</source>
        <translation>none、light、randaugment、autoaugment 或 trivialaugment</translation>
    </message>
    <message>
        <source>Smallest share of a picture that a random crop keeps</source>
        <translation>随机裁剪至少保留的图片比例</translation>
    </message>
    <message>
        <source>Probability of mirroring left and right</source>
        <translation>左右镜像的概率</translation>
    </message>
    <message>
        <source>Change of brightness, contrast and saturation</source>
        <translation>亮度、对比度与饱和度的变化</translation>
    </message>
    <message>
        <source>Probability of erasing a rectangle</source>
        <translation>擦除一个矩形的概率</translation>
    </message>
    <message>
        <source>Strength of mixing two pictures, 0 for off</source>
        <translation>混合两幅图片的强度，0 表示关闭</translation>
    </message>
    <message>
        <source>Strength of pasting a part of another picture, 0 for off</source>
        <translation>贴入另一图片局部的强度，0 表示关闭</translation>
    </message>
    <message>
        <source>Show all classes equally often</source>
        <translation>各类别出现同样多次</translation>
    </message>
    <message>
        <source>Decides every random choice</source>
        <translation>决定一切随机选择</translation>
    </message>
    <message>
        <source>The same seed gives the same weights; slower</source>
        <translation>相同种子得到相同权重；较慢</translation>
    </message>
    <message>
        <source>auto, cpu, cuda:0 …</source>
        <translation>auto、cpu、cuda:0 …</translation>
    </message>
    <message>
        <source>0 for as many as the processor has</source>
        <translation>0 表示与处理器线程数相同</translation>
    </message>
    <message>
        <source>Threads that decode pictures, 0 for one for each thread</source>
        <translation>解码图片的线程数，0 表示每线程一个</translation>
    </message>
    <message>
        <source>The recipe has %1.</source>
        <translation>配方中为 %1。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>effnet::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>After the first epoch</source>
        <translation>第一轮之后</translation>
    </message>
    <message>
        <source>rows: true · columns: predicted</source>
        <translation>行：真实 · 列：预测</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 (%4)</source>
        <translation>%1 被认作 %2：%3（%4）</translation>
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
    <name>effnet::DataPanel</name>
    <message>
        <source>A folder with one sub-folder for each class</source>
        <translation>每个类别一个子文件夹的文件夹</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Use the drawn data set</source>
        <translation>使用绘制的数据集</translation>
    </message>
    <message>
        <source>Shapes on textured grounds, drawn by this program: something to try everything with.</source>
        <translation>由本程序绘制的纹理背景上的图形：可用来试遍一切功能。</translation>
    </message>
    <message>
        <source>1 · Pictures</source>
        <translation>1 · 图片</translation>
    </message>
    <message>
        <source>Choose the pictures to learn from</source>
        <translation>选择用于学习的图片</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>正在查看 %1…</translation>
    </message>
    <message>
        <source>a fifth of them for validation</source>
        <translation>其中五分之一用于验证</translation>
    </message>
    <message>
        <source>%1 for training, %2 for validation</source>
        <translation>训练 %1，验证 %2</translation>
    </message>
    <message>
        <source>%1 classes, %2 pictures: %3.</source>
        <translation>%1 个类别，%2 幅图片：%3。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Drop a folder of pictures</source>
        <translation>拖放图片文件夹</translation>
    </message>
    <message>
        <source>One sub-folder for each class, or train and val with those. A part is kept aside for validation where there is no val.</source>
        <translation>每个类别一个子文件夹，或在 train 与 val 之下如此。没有 val 时留出一部分用于验证。</translation>
    </message>
    <message>
        <source>Files that cannot be used and are left out: %1.</source>
        <translation>无法使用而略去的文件：%1。</translation>
    </message>
    <message>
        <source>Pictures that are there more than once: %1.</source>
        <translation>重复出现的图片：%1。</translation>
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
    <name>effnet::ExplainPanel</name>
    <message>
        <source>Exact: the classifier's weights times the last feature maps. Costs next to nothing.</source>
        <translation>精确：分类器权重乘以最后的特征图，几乎不花时间。</translation>
    </message>
    <message>
        <source>Feature maps weighted by their mean gradient. At the last stage the same as CAM without its negative part.</source>
        <translation>以平均梯度加权的特征图。在最后阶段等同于去掉负值部分的 CAM。</translation>
    </message>
    <message>
        <source>Weights positive gradients by their second order; finds several objects of one class.</source>
        <translation>以二阶项加权正梯度；能找到同类的多个物体。</translation>
    </message>
    <message>
        <source>Gradient times activation, place by place: nothing is shown that did not raise the score.</source>
        <translation>逐位置的梯度乘激活：只显示提高得分的地方。</translation>
    </message>
    <message>
        <source>Positive gradients place by place; fine maps from early stages.</source>
        <translation>逐位置的正梯度；早期阶段可得精细热图。</translation>
    </message>
    <message>
        <source>Gradients scaled by the activations' share.</source>
        <translation>按激活份额缩放的梯度。</translation>
    </message>
    <message>
        <source>The feature maps' first principal component; the same for every class.</source>
        <translation>特征图的第一主成分；对各类别相同。</translation>
    </message>
    <message>
        <source>Shows the network the picture through each feature map. No gradients; many forward passes.</source>
        <translation>透过每个特征图让网络看图片。无需梯度；需多次前向计算。</translation>
    </message>
    <message>
        <source>Takes each feature map away and sees how the score falls. Many forward passes.</source>
        <translation>逐一去掉特征图，看得分如何下降。需多次前向计算。</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>显示热图</translation>
    </message>
    <message>
        <source>Show the grid's cells</source>
        <translation>显示网格单元</translation>
    </message>
    <message>
        <source>Same scale for all pictures</source>
        <translation>所有图片同一刻度</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>等高线</translation>
    </message>
    <message>
        <source>Outline what the network saw</source>
        <translation>勾勒网络所见区域</translation>
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
        <translation>蓝–白–红（有符号）</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Keeps the colours' range of this map for the next ones, so that a weak map looks weak.</source>
        <translation>后续热图沿用此图的色彩范围，使弱的热图看起来弱。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>1, the stem</source>
        <translation>1，主干入口</translation>
    </message>
    <message>
        <source>Exact CAM exists for the last stage only.</source>
        <translation>精确 CAM 仅适用于最后阶段。</translation>
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
    <name>effnet::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>effnet::FilmStripModel</name>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
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
        <translation>输入/px</translation>
    </message>
    <message>
        <source>Out, px</source>
        <translation>输出/px</translation>
    </message>
    <message>
        <source>Sees, px</source>
        <translation>视野/px</translation>
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
    <name>effnet::RecipePanel</name>
    <message>
        <source>3 · Recipe</source>
        <translation>3 · 配方</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>如论文所述</translation>
    </message>
    <message>
        <source>Progressive (V2)</source>
        <translation>渐进式（V2）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>最多分钟数</translation>
    </message>
    <message>
        <source>Pictures a step</source>
        <translation>每步图片数</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>全部设置</translation>
    </message>
    <message>
        <source>All layers learn from the first step.</source>
        <translation>所有层从第一步起学习。</translation>
    </message>
    <message>
        <source>Epochs in which the classifier learns alone: %1. Then all layers learn with it.</source>
        <translation>分类器单独学习的轮数：%1。随后所有层一起学习。</translation>
    </message>
</context>
<context>
    <name>effnet::RunCharts</name>
    <message>
        <source>Logarithmic loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>图片/秒</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>宏 F1</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
</context>
<context>
    <name>effnet::RunsModel</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>最佳精度</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>宏 F1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
</context>
<context>
    <name>effnet::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>尚无训练记录</translation>
    </message>
    <message>
        <source>What you train appears here, with its curves, and stays.</source>
        <translation>你的训练连同其曲线都会出现并保留在这里。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>训练一个网络</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>Open best in Classify</source>
        <translation>在“分类”中打开最佳检查点</translation>
    </message>
    <message>
        <source>Show in Train</source>
        <translation>在“训练”中显示</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Repeat with changes</source>
        <translation>修改后重做</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Confusion, last epoch</source>
        <translation>混淆矩阵（最后一轮）</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>%1 pictures for training, %2 for validation, from %3. %4 parameters, on %5.</source>
        <translation>训练图片 %1，验证图片 %2，来自 %3。%4 参数，运行于 %5。</translation>
    </message>
    <message>
        <source>Select a run; with Ctrl or Shift several, to compare them.</source>
        <translation>选择一条记录；按住 Ctrl 或 Shift 可选多条进行比较。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>重命名记录</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Move %1 with its checkpoints to the trash?</source>
        <translation>将 %1 及其检查点移到回收站吗？</translation>
    </message>
    <message>
        <source>Runs selected: %1</source>
        <translation>已选记录：%1</translation>
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
    <name>effnet::StartPanel</name>
    <message>
        <source>%1, depth %2, width %3, %4 px</source>
        <translation>%1，深度 %2，宽度 %3，%4 像素</translation>
    </message>
    <message>
        <source>2 · Network</source>
        <translation>2 · 网络</translation>
    </message>
    <message>
        <source>Choose a checkpoint…</source>
        <translation>选择检查点…</translation>
    </message>
    <message>
        <source>Sample network (drawn shapes)</source>
        <translation>示例网络（绘制的图形）</translation>
    </message>
    <message>
        <source>From scratch: %1</source>
        <translation>从头训练：%1</translation>
    </message>
    <message>
        <source>Choose a starting checkpoint</source>
        <translation>选择起始检查点</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors *.pth *.pt *.bin);;All files (*)</source>
        <translation>检查点 (*.safetensors *.pth *.pt *.bin);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Starts with random weights. Needs many pictures, or small and simple ones.</source>
        <translation>从随机权重开始。需要大量图片，或小而简单的图片。</translation>
    </message>
    <message>
        <source>Keeps what it has learnt to see and gets a new classifier for your classes. A few dozen pictures of each class suffice.</source>
        <translation>保留已学会的视觉特征，为你的类别换上新的分类器。每类几十幅图片即可。</translation>
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
        <source>FLOPs</source>
        <translation>FLOPs</translation>
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
    <message>
        <source>baseline %1</source>
        <translation>基线 %1</translation>
    </message>
    <message>
        <source>%1 · 2^φ %2</source>
        <translation>%1 · 2^φ %2</translation>
    </message>
</context>
<context>
    <name>effnet::TrainPage</name>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Back to the run</source>
        <translation>返回该次训练</translation>
    </message>
    <message>
        <source>Drawing shapes…</source>
        <translation>正在绘制图形…</translation>
    </message>
    <message>
        <source>The run goes on when this window is closed, and is found again under Runs.</source>
        <translation>关闭本窗口后训练仍会继续，可在“记录”中找到。</translation>
    </message>
    <message>
        <source>Choose the pictures first.</source>
        <translation>请先选择图片。</translation>
    </message>
</context>
<context>
    <name>effnet::TrainWires</name>
    <message>
        <source>The run stops after this epoch.</source>
        <translation>本轮结束后停止。</translation>
    </message>
    <message>
        <source>The run stops.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>%1 has finished training.</source>
        <translation>%1 已完成训练。</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <translation>%1 已失败。</translation>
    </message>
</context>
<context>
    <name>effnet::WatchPanel</name>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证精度</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒图片数</translation>
    </message>
    <message>
        <source>Open in Classify</source>
        <translation>在“分类”中打开</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after this epoch</source>
        <translation>本轮后停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Repeat with changes</source>
        <translation>修改后重做</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新的训练</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>best %1 in epoch %2</source>
        <translation>最佳 %1，第 %2 轮</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>This run was interrupted. Resume goes on from its last checkpoint.</source>
        <translation>该次训练曾中断。“继续”将从最后的检查点接着训练。</translation>
    </message>
    <message>
        <source>The run did not begin. %1</source>
        <translation>训练未能开始。%1</translation>
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