<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Checkpoints</name>
    <message>
        <source>bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>Sample: base network</source>
        <translation>示例：基线网络</translation>
    </message>
    <message>
        <source>Sample: deeper</source>
        <translation>示例：更深</translation>
    </message>
    <message>
        <source>Sample: wider</source>
        <translation>示例：更宽</translation>
    </message>
    <message>
        <source>Sample: larger input</source>
        <translation>示例：更大输入</translation>
    </message>
    <message>
        <source>Sample: compound scaling</source>
        <translation>示例：复合缩放</translation>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>there is too little free memory for this</source>
        <translation>可用内存不足，无法完成</translation>
    </message>
    <message>
        <source>a file&apos;s or folder&apos;s name is not UTF-8; rename it</source>
        <translation>某个文件或文件夹的名称不是 UTF-8；请重命名</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>；您是不是想用 %1？</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>缺少必需的 %1</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>%1 lists them</source>
        <translation>%1 会列出所有命令</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>没有这个命令</translation>
    </message>
    <message>
        <source>a command is missing; %1 lists them</source>
        <translation>缺少命令；%1 会列出所有命令</translation>
    </message>
    <message>
        <source>say what: %1</source>
        <translation>请说明要做什么：%1</translation>
    </message>
    <message>
        <source>%1 of %2 images cannot be read</source>
        <translation>%2 张图像中有 %1 张无法读取</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not there. Choose another file.</source>
        <translation>%1 不存在。请选择其他文件。</translation>
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
        <source>%1 wants to run code when it is opened, so it was refused. Get the weights as .safetensors, or save them as a plain state_dict.</source>
        <translation>%1 在打开时企图运行代码，已被拒绝。请获取 .safetensors 格式的权重，或将其另存为普通的 state_dict。</translation>
    </message>
    <message>
        <source>Some of the network&apos;s weights are missing in %1. Open a complete checkpoint.</source>
        <translation>%1 中缺少网络的部分权重。请打开完整的检查点。</translation>
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
        <source>The engine&apos;s answer about %1 is not understood.</source>
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
    <message>
        <source>%1 could not be brought to the other machine. See whether ssh gets there, and whether rsync is installed on both.</source>
        <translation>无法将 %1 传送到另一台机器。请检查 ssh 能否连通，以及两台机器是否都装有 rsync。</translation>
    </message>
    <message>
        <source>There is no camera, or another program uses it. Connect one, then try again.</source>
        <translation>没有摄像头，或正被其他程序占用。请连接摄像头后重试。</translation>
    </message>
    <message>
        <source>The camera gives no picture any more. Connect it again.</source>
        <translation>摄像头不再提供画面。请重新连接。</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Save the picture in the browser and drop the file.</source>
        <translation>无法获取 %1。请在浏览器中保存图片，再将文件拖放到此处。</translation>
    </message>
    <message>
        <source>There is a run of the name %1 already. Choose another name.</source>
        <translation>已有名为 %1 的训练记录。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 does not train any more.</source>
        <translation>%1 已不在训练。</translation>
    </message>
    <message>
        <source>%1 is no run, or was removed.</source>
        <translation>%1 不是训练记录，或已被移除。</translation>
    </message>
    <message>
        <source>%1 holds no network that this program knows. Open a checkpoint of an EfficientNet, MobileNet or ResNet classifier; details say what this is.</source>
        <translation>%1 中没有本程序认识的网络。请打开 EfficientNet、MobileNet 或 ResNet 分类器的检查点；详情说明这是什么。</translation>
    </message>
    <message>
        <source>%1 could not be downloaded. See whether there is a way to the network, then try again: it goes on where it stopped.</source>
        <translation>%1 无法下载。请检查网络是否通畅，然后重试：会从中断处继续。</translation>
    </message>
    <message>
        <source>What came for %1 is not the file that its publisher announced, so it was thrown away. Try again later, or from another network.</source>
        <translation>为 %1 收到的不是发布者公布的文件，因此已丢弃。请稍后重试，或换一个网络。</translation>
    </message>
    <message>
        <source>No public weights are called %1.</source>
        <translation>没有名为 %1 的公开权重。</translation>
    </message>
    <message>
        <source>%1 was not written: that library has no such network. Choose another one&apos;s names.</source>
        <translation>未写入 %1：该库没有这种网络。请选择其他库的命名。</translation>
    </message>
    <message>
        <source>Numbers of %1 are not finite. Details say where, and what helps.</source>
        <translation>%1 中出现了非有限的数值。详情说明了出现在哪里以及怎样解决。</translation>
    </message>
    <message>
        <source>The weights that %1 starts from hold numbers that are not finite. Choose another checkpoint.</source>
        <translation>%1 的起始权重中含有非有限的数值。请选择其他检查点。</translation>
    </message>
    <message>
        <source>The batch of %1 is too small for pictures of this size. Choose a larger batch or larger pictures, or freeze the normalisations.</source>
        <translation>%1 的批量对这一尺寸的图片来说太小。请增大批量或图片尺寸，或冻结归一化层。</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. Choose a file of one of these kinds: %2.</source>
        <translation>无论名称如何，%1 都不是图片。请选择以下格式之一的文件：%2。</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be read. Save it as one of these: %2.</source>
        <translation>%1 的格式无法读取。请将其另存为以下格式之一：%2。</translation>
    </message>
    <message>
        <source>%1 has a fault, and may not be what it was: the answer is for what can be read. Details name the fault.</source>
        <translation>%1 有缺陷，可能与原来不同：结果只针对能读取的部分。详情说明了缺陷。</translation>
    </message>
    <message>
        <source>The data set of %1 has other classes or pictures than when it began. Restore them, or start a new run.</source>
        <translation>%1 的数据集类别或图片与开始时不同。请恢复原状，或开始新的训练。</translation>
    </message>
    <message>
        <source>Pictures of %1 cannot be read any more, so it stopped with everything saved. Resume it when they are back.</source>
        <translation>%1 的图片已无法读取，训练已停止并全部保存。图片恢复后请继续。</translation>
    </message>
    <message>
        <source>The settings of %1 were changed since it began. Undo that, or start a new run.</source>
        <translation>%1 的设置在开始后被更改。请撤销更改，或开始新的训练。</translation>
    </message>
    <message>
        <source>The list of pictures of %1, split.csv, is damaged. Start a new run.</source>
        <translation>%1 的图片列表 split.csv 已损坏。请开始新的训练。</translation>
    </message>
    <message>
        <source>%1 would train another network than its sweep has planned. Details name both; start the sweep anew.</source>
        <translation>%1 要训练的网络与扫描计划的不同。详情列出两者；请重新开始扫描。</translation>
    </message>
    <message>
        <source>The classes of %1 are not those of this network. Say which is which, or open the network that was trained on them.</source>
        <translation>%1 的类别不是此网络的类别。请指明对应关系，或打开用它们训练的网络。</translation>
    </message>
    <message>
        <source>What was said about the folders of %1 does not fit the network.</source>
        <translation>对 %1 的文件夹的说明与网络不符。</translation>
    </message>
    <message>
        <source>Which columns of %1 are the paths and the classes is not clear. Name them under Columns.</source>
        <translation>无法确定 %1 的哪些列是路径和类别。请在“列”中指明。</translation>
    </message>
    <message>
        <source>The data in %1 is damaged or not understood. Details say where.</source>
        <translation>%1 中的数据已损坏或无法理解。详情说明位置。</translation>
    </message>
    <message>
        <source>%1 is packed or stored in a way that is not read. Details say what it is and how to unpack it.</source>
        <translation>%1 以无法读取的方式打包或存储。详情说明它是什么以及如何解包。</translation>
    </message>
    <message>
        <source>The boxes in %1 are not understood. Details say where.</source>
        <translation>%1 中的标注框无法理解。详情说明了位置。</translation>
    </message>
    <message>
        <source>The values to try make no sense. Details say which.</source>
        <translation>要尝试的取值不合理。详情说明了是哪些。</translation>
    </message>
    <message>
        <source>There are no class names in %1. Choose a text file with one name a line.</source>
        <translation>%1 中没有类别名称。请选择每行一个名称的文本文件。</translation>
    </message>
    <message>
        <source>No network can be built so. Details say which of its numbers does not fit.</source>
        <translation>这样无法构建网络。详情说明了哪个数字不合适。</translation>
    </message>
    <message>
        <source>%1 is no state that this program has saved, or is damaged. Choose another file.</source>
        <translation>%1 不是本程序保存的状态，或者已损坏。请选择另一个文件。</translation>
    </message>
    <message>
        <source>The plan of the sweep in %1 is damaged. Start the sweep anew.</source>
        <translation>%1 中的扫描计划已损坏。请重新开始扫描。</translation>
    </message>
    <message>
        <source>A value given for %1 makes no sense. Details name it.</source>
        <translation>为 %1 给出的某个取值不合理。详情指出了它。</translation>
    </message>
    <message>
        <source>The record of %1 is damaged, or of another version.</source>
        <translation>%1 的记录已损坏，或来自另一个版本。</translation>
    </message>
    <message>
        <source>The notes of %1 are damaged. Write them anew.</source>
        <translation>%1 的备注已损坏。请重新填写。</translation>
    </message>
    <message>
        <source>The list of corrections of %1 is damaged. Details say where.</source>
        <translation>%1 的更正列表已损坏。详情说明了位置。</translation>
    </message>
    <message>
        <source>The engine does not speak this window&apos;s language. Update both.</source>
        <translation>引擎不懂本窗口的语言。请同时更新两者。</translation>
    </message>
    <message>
        <source>The engine does not understand what this window asks for. Update both.</source>
        <translation>引擎不明白本窗口的请求。请同时更新两者。</translation>
    </message>
    <message>
        <source>The engine ended before it had an answer. Details say why.</source>
        <translation>引擎在给出答案之前就结束了。详情说明了原因。</translation>
    </message>
    <message>
        <source>The engine was started anew. Ask again.</source>
        <translation>引擎已重新启动。请再问一次。</translation>
    </message>
    <message>
        <source>The engine could not do that for %1. Details say why.</source>
        <translation>引擎无法对 %1 完成此操作。详情说明了原因。</translation>
    </message>
    <message>
        <source>The network could not be computed for %1. Details say why.</source>
        <translation>无法对 %1 计算网络。详情说明了原因。</translation>
    </message>
    <message>
        <source>The computation of %1 failed. Details have the library&apos;s own words.</source>
        <translation>%1 的计算失败。详情是该库的原话。</translation>
    </message>
    <message>
        <source>A fault of this program stopped the work on %1. Details say where.</source>
        <translation>本程序的错误中断了对 %1 的工作。详情说明了位置。</translation>
    </message>
    <message>
        <source>Nothing is within these limits. Widen one of them.</source>
        <translation>没有任何网络在这些限制之内。请放宽其中一项。</translation>
    </message>
    <message>
        <source>One of the processes that train %1 together is gone. Resume the run.</source>
        <translation>共同训练 %1 的进程之一已消失。请恢复该运行。</translation>
    </message>
    <message>
        <source>The processes that should train %1 together were not started alike. Details say how.</source>
        <translation>本应共同训练 %1 的进程启动方式不一致。详情说明了如何不同。</translation>
    </message>
    <message>
        <source>This installation trains in one process only. Choose a single device.</source>
        <translation>此安装只能在一个进程中训练。请选择单个设备。</translation>
    </message>
    <message>
        <source>There is no family of networks of that name.</source>
        <translation>没有这个名称的网络系列。</translation>
    </message>
    <message>
        <source>There is no network of that name.</source>
        <translation>没有这个名称的网络。</translation>
    </message>
    <message>
        <source>This processor cannot compute that. Choose another device.</source>
        <translation>此处理器无法进行该计算。请选择另一个设备。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose another one.</source>
        <translation>文件夹 %1 不是空的。请另选一个。</translation>
    </message>
    <message>
        <source>The other machine could not do it. Details have its own words.</source>
        <translation>另一台机器无法完成。详情是它的原话。</translation>
    </message>
    <message>
        <source>The other machine cannot be reached. See whether ssh gets there.</source>
        <translation>无法连接另一台机器。请检查 ssh 能否到达。</translation>
    </message>
    <message>
        <source>Another sweep lies in %1. Choose another name.</source>
        <translation>%1 中已有另一次扫描。请另选名称。</translation>
    </message>
    <message>
        <source>%1 was stopped before it began. What has arrived there stays for the next time.</source>
        <translation>%1 在开始之前就被停止。已到达的内容会保留到下次。</translation>
    </message>
    <message>
        <source>The engine ended three times within a minute. Details say why; start it again, or choose another one.</source>
        <translation>引擎在一分钟内结束了三次。详情说明了原因；请重新启动它，或选择另一个。</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ReportWires</name>
    <message>
        <source>each picture&apos;s likeliest</source>
        <translation>每张图片最可能的类别</translation>
    </message>
</context>
<context>
    <name>RunStates</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
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
        <source>not as planned</source>
        <translation>与计划不符</translation>
    </message>
</context>
<context>
    <name>RunWarnings</name>
    <message>
        <source>The memory does not suffice for a whole batch, so it is computed in parts; a smaller input or network is faster.</source>
        <translation>内存不足以容纳整个批次，因此分几部分计算；减小输入尺寸或网络会更快。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures cannot be read and are left out.</source>
        <translation>
            <numerusform>%Ln 张图片无法读取，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several parts of the data: accuracy looks better than it is.</source>
        <translation>
            <numerusform>%Ln 张图片同时位于数据的多个部分：准确率会显得偏高。</numerusform>
        </translation>
    </message>
    <message>
        <source>The data set has pictures that this run does not know: they are left out.</source>
        <translation>数据集中有该次训练未见过的新图片，已略过。</translation>
    </message>
    <message>
        <source>Pictures of this run are not there any more.</source>
        <translation>该次训练的部分图片已不存在。</translation>
    </message>
    <message>
        <source>The data set has changed since this run of an earlier version began: pictures that it learnt from may be among those that validate it.</source>
        <translation>该次训练由较早版本开始，此后数据集已改变：它学习过的图片可能混入验证图片。</translation>
    </message>
    <message>
        <source>Validation pictures could not be read: the epochs without them are not compared with the others.</source>
        <translation>部分验证图片无法读取：缺少它们的轮次不与其他轮次比较。</translation>
    </message>
    <message>
        <source>The test figure of before is of an earlier checkpoint; it is measured again at the end.</source>
        <translation>先前的测试结果属于较早的检查点；结束时会重新测量。</translation>
    </message>
    <message>
        <source>Validation pictures that another of the runs learnt from are left out.</source>
        <translation>其他训练学习过的验证图片已略过。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several classes: one of their labels is wrong.</source>
        <translation>
            <numerusform>%Ln 张图片位于多个类别中：其中一个标签有误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders or files lie in the data and are not used; details name them.</source>
        <translation>
            <numerusform>数据中有 %Ln 个文件夹或文件未被使用；详情列出它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was alone in its batch and was left out: normalisations need two.</source>
        <translation>有一幅图像独自成批，已被略去：归一化至少需要两幅。</translation>
    </message>
    <message>
        <source>Few validation pictures: the true accuracy may lie anywhere in the interval. Folds measure on all pictures.</source>
        <translation>验证图片很少：真实准确率可能落在区间内的任何位置。折叠法会用全部图片来测量。</translation>
    </message>
    <message>
        <source>Fine-tuning is no better than the first answer, as far as these pictures tell. Good enough? Then stop here.</source>
        <translation>就这些图片而言，微调并不比首个答案更好。够好了吗？那就到此为止。</translation>
    </message>
</context>
<context>
    <name>Tensors</name>
    <message>
        <source>in place</source>
        <translation>已就位</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>形状不符</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>equal in both</source>
        <translation>两者相同</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>other shape there</source>
        <translation>另一文件中形状不同</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此文件有</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>仅另一文件有</translation>
    </message>
</context>
<context>
    <name>WeightFiles</name>
    <message>
        <source>Checkpoints (%1);;All files (*)</source>
        <translation>检查点 (%1);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>effnet::AccuracyText</name>
    <message>
        <source>95 %: %1–%2, n = %3</source>
        <translation>95 %：%1–%2，n = %3</translation>
    </message>
</context>
<context>
    <name>effnet::AgreementTable</name>
    <message>
        <source>Only where they disagree</source>
        <translation>仅列不一致者</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Answered by all: %1 of %2. They disagree about %3.</source>
        <translation>全部网络已回答：%1 / %2。其中 %3 幅意见不一。</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>effnet::AnswerPane</name>
    <message>
        <source>Heat map for another class…</source>
        <translation>证据在何处：类别…</translation>
    </message>
    <message>
        <source>Any other class of the network: its name, then Enter</source>
        <translation>网络的任一其他类别：输入名称后按 Enter</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Is the heat map faithful?</source>
        <translation>热图是否忠实？</translation>
    </message>
    <message>
        <source>Most similar training pictures</source>
        <translation>最相似的训练图片</translation>
    </message>
</context>
<context>
    <name>effnet::AnswerTexts</name>
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
        <source>As undecided as between %1 equal classes (entropy %2).</source>
        <translation>犹豫程度相当于 %1 个同样可能的类别（熵 %2）。</translation>
    </message>
    <message>
        <source>Energy %1; pictures unlike the training data have a higher one. No limit is known for this network: evaluate a labelled folder to have one.</source>
        <translation>能量 %1；与训练数据不同的图片能量更高。此网络的界限未知：评估一个有标签的文件夹即可得到。</translation>
    </message>
    <message>
        <source>the run&apos;s validation pictures</source>
        <translation>训练的验证图片</translation>
    </message>
    <message>
        <source>the evaluated folder</source>
        <translation>所评估的文件夹</translation>
    </message>
    <message>
        <source>Perhaps unlike the training data: energy %1 is above %2, which 95 % of %3 stay below.</source>
        <translation>可能与训练数据不同：能量 %1 高于 %2，而%3中 95 % 的图片低于此值。</translation>
    </message>
    <message>
        <source>Energy %1, below %2 as 95 % of %3: nothing unusual.</source>
        <translation>能量 %1，与%3中 95 % 的图片一样低于 %2：无异常。</translation>
    </message>
    <message>
        <source>Decided: %1 (operating point %2, by %3).</source>
        <translation>已判定：%1（工作点 %2，按%3）。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Accepted: at least %1 sure (by %2).</source>
        <translation>接受：至少有 %1 的把握（按%2）。</translation>
    </message>
    <message>
        <source>For a person to decide: less sure than %1 (by %2).</source>
        <translation>交由人判定：把握不足 %1（按%2）。</translation>
    </message>
    <message>
        <source>For a person to decide: unlike the pictures that the thresholds were chosen on.</source>
        <translation>交由人判定：与选定阈值所用的图片不像。</translation>
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
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>A run is training</source>
        <translation>有训练正在进行</translation>
    </message>
    <message>
        <source>%1 goes on without this window and is found again under Runs.</source>
        <translation>关闭本窗口后 %1 仍会继续，可在“记录”中找到。</translation>
    </message>
    <message>
        <source>Close, let it train</source>
        <translation>关闭，让它继续训练</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止训练并关闭</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Train the network of Explore</source>
        <translation>训练“探索”中的网络</translation>
    </message>
    <message>
        <source>Inspect a checkpoint…</source>
        <translation>查看检查点内部…</translation>
    </message>
    <message>
        <source>%1: the kept network has a validation accuracy of %2</source>
        <translation>%1：保留的网络验证准确率为 %2</translation>
    </message>
    <message>
        <source>; kept: accuracy %1, macro F1 %2, n = %3; chosen by %4</source>
        <translation>；保留的网络：准确率 %1，宏 F1 %2，n = %3；选择依据 %4</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Settings were not saved</source>
        <translation>设置未保存</translation>
    </message>
    <message>
        <source>%1 could not be written: is the disk full or write-protected? What it held before is kept; what you changed since is lost if you close now.</source>
        <translation>无法写入 %1：磁盘已满或被写保护？原有内容仍保留；若现在关闭，之后的更改将丢失。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
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
        <translation>一张图片的乘加次数，单位百万；留空表示不限</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>In millions; empty for no limit</source>
        <translation>单位百万；留空表示不限</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>推理内存</translation>
    </message>
    <message>
        <source>Memory for the answer to one picture in fp32, weights included (the paper&apos;s equation 2)</source>
        <translation>以 fp32 回答一幅图像所需的内存，含权重（论文的公式 2）</translation>
    </message>
    <message>
        <source>File of weights</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <source>What the weights take on disk; in fp32 where a network has no public file</source>
        <translation>权重在磁盘上的大小；没有公开文件的网络按 fp32 计</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>训练内存</translation>
    </message>
    <message>
        <source>Memory for training at this batch</source>
        <translation>以此批大小训练所需的内存</translation>
    </message>
    <message>
        <source>at batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Pictures in a training step</source>
        <translation>一个训练步的图片数</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>For one answer, told from what was measured on this machine</source>
        <translation>单次推理的延迟，由本机的测量推算</translation>
    </message>
    <message>
        <source>mixed precision</source>
        <translation>混合精度</translation>
    </message>
    <message>
        <source>Training with half the bytes for activations</source>
        <translation>训练时激活值只占一半字节</translation>
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
        <source>largest size</source>
        <translation>最大尺寸</translation>
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
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Even the smallest network breaks a limit (%1).</source>
        <translation>最小的网络也超出限制（%1）。</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>A limit on latency needs a measurement: ‘Measure’ above takes it.</source>
        <translation>限制延迟需先有测量结果：点击上方的“测量”即可。</translation>
    </message>
    <message numerus="yes">
        <source>Latency: %1, told from %n network(s)</source>
        <translation>
            <numerusform>延迟：%1，由 %n 个网络推算</numerusform>
        </translation>
    </message>
    <message>
        <source>d %1, w %2, %3 px; %4 parameters, %5 MACs</source>
        <translation>d %1，w %2，%3 像素；%4 参数，%5 MACs</translation>
    </message>
    <message>
        <source>about %1 ms, told from what was measured</source>
        <translation>约 %1 毫秒，由测量推算</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>The largest network of each mode within the limits; a click takes it</source>
        <translation>每种方式在限制之内的最大网络；单击即采用</translation>
    </message>
    <message>
        <source>The limit on latency is left out: nothing has been measured yet.</source>
        <translation>延迟限制未计入：还没有任何测量。</translation>
    </message>
    <message>
        <source>Scaling by %1 does not change this: %2.</source>
        <translation>按 %1 缩放不会改变：%2。</translation>
    </message>
    <message>
        <source>memory for training</source>
        <translation>训练内存</translation>
    </message>
    <message>
        <source>memory for inference</source>
        <translation>推理内存</translation>
    </message>
    <message>
        <source>size of the file of weights</source>
        <translation>权重文件的大小</translation>
    </message>
</context>
<context>
    <name>effnet::CatalogModel</name>
    <message>
        <source>%1
from %2, licence %3
input %4 px
SHA-256 %5</source>
        <translation>%1
来自 %2，许可证 %3
输入 %4 像素
SHA-256 %5</translation>
    </message>
    <message>
        <source>on this computer: %1</source>
        <translation>本机上：%1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Published accuracy on ImageNet-1k, percent</source>
        <translation>公布的 ImageNet-1k 精度（百分比）</translation>
    </message>
    <message>
        <source>To download; ≈ where only the network&apos;s own size is known</source>
        <translation>下载大小；仅知网络本身大小时标 ≈</translation>
    </message>
    <message>
        <source>The publisher&apos;s name of the file, whole in the tooltip; ✓: already on this computer</source>
        <translation>发布者给文件的名称，工具提示中为全名；✓：已在本机</translation>
    </message>
</context>
<context>
    <name>effnet::CatalogPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Find weights</source>
        <translation>查找权重</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>查看内部</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Weights that their publishers offer for download; ✓: on this computer.</source>
        <translation>由发布者提供下载的权重；✓：已在本机。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Part of a name, such as b4 or resnet</source>
        <translation>名称的一部分，例如 b4 或 resnet</translation>
    </message>
    <message>
        <source>What came so far is kept; the next download goes on from there</source>
        <translation>已收到的部分会保留；下次下载从那里继续</translation>
    </message>
    <message>
        <source>Its tensors, statistics and other formats</source>
        <translation>其张量、统计与其他格式</translation>
    </message>
    <message>
        <source>Into this program&apos;s data folder; checked by its SHA-256, resumed where it broke off</source>
        <translation>存入本程序的数据文件夹；以 SHA-256 校验，中断后可续传</translation>
    </message>
    <message>
        <source>%1 · licence %2 · input %3 px · %5
SHA-256 %4</source>
        <translation>%1 · 许可 %2 · 输入 %3 像素 · %5
SHA-256 %4</translation>
    </message>
    <message>
        <source>Asking for it…</source>
        <translation>正在请求…</translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointCard</name>
    <message>
        <source>preprocessing</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>normalisation&apos;s ε</source>
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
    <message>
        <source>Inspect, export…</source>
        <translation>查看内部、导出…</translation>
    </message>
    <message>
        <source>Its tensors, their statistics, and other formats</source>
        <translation>其张量、统计量与其他格式</translation>
    </message>
    <message>
        <source>activation between the layers of its head</source>
        <translation>分类头各层之间的激活函数</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>预处理</translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointPage</name>
    <message>
        <source>No checkpoint</source>
        <translation>没有检查点</translation>
    </message>
    <message>
        <source>Only what is wrong or differs</source>
        <translation>仅列有误或不同者</translation>
    </message>
    <message>
        <source>Open checkpoint…</source>
        <translation>打开检查点…</translation>
    </message>
    <message>
        <source>Public weights</source>
        <translation>公开权重</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Inspect another checkpoint</source>
        <translation>查看另一个检查点</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>With another checkpoint of the same network, of any layout</source>
        <translation>与同一网络的另一检查点比较，命名方式不限</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>In another library&apos;s names, as .safetensors, .pth or .onnx</source>
        <translation>按其他库的命名，导出为 .safetensors、.pth 或 .onnx</translation>
    </message>
    <message>
        <source>Name classes…</source>
        <translation>命名类别…</translation>
    </message>
    <message>
        <source>Attach a file of class names, and keep both in one .safetensors</source>
        <translation>附上类别名称文件，两者一并存入一个 .safetensors</translation>
    </message>
    <message>
        <source>Use in Classify</source>
        <translation>在“分类”中使用</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>在该页打开</translation>
    </message>
    <message>
        <source>Find a tensor</source>
        <translation>查找张量</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制各行</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>There</source>
        <translation>另一文件</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Drop a .safetensors or .pth file here to see what is in it, or two to compare them.</source>
        <translation>将一个 .safetensors 或 .pth 文件拖放到此处查看其内容，拖放两个则进行比较。</translation>
    </message>
    <message>
        <source>Open in part</source>
        <translation>部分打开</translation>
    </message>
    <message>
        <source>%1 of the network&apos;s tensors are missing in %2 or do not fit. Open it all the same, with random numbers in their place? Its answers will mean little until it is trained.</source>
        <translation>网络有 %1 个张量在 %2 中缺失或不符。仍要打开并以随机数代替吗？在训练之前，其回答没有多少意义。</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Class names (*.txt *.json *.csv);;All files (*)</source>
        <translation>类别名称 (*.txt *.json *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Wrote %1, %2.</source>
        <translation>已写入 %1，%2。</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>Shows only tensors whose name holds these letters</source>
        <translation>只显示名称含有这些字母的张量</translation>
    </message>
    <message>
        <source>Missing, unused, of a wrong shape, not finite, or not as in the other file</source>
        <translation>缺失、未使用、形状不符、非有限，或与另一文件不同</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>What 8 bits cost, and in which tensors</source>
        <translation>8 位的代价，以及损失在哪些张量</translation>
    </message>
    <message numerus="yes">
        <source>See the %n picture(s) answered otherwise</source>
        <translation>
            <numerusform>查看回答不同的 %n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointSummary</name>
    <message>
        <source>.pth (zip)</source>
        <translation>.pth（zip）</translation>
    </message>
    <message>
        <source>.pth (before PyTorch 1.6)</source>
        <translation>.pth（PyTorch 1.6 之前）</translation>
    </message>
    <message>
        <source>%1, depth %2, width %3</source>
        <translation>%1，深度 %2，宽度 %3</translation>
    </message>
    <message>
        <source>same padding</source>
        <translation>same 填充</translation>
    </message>
    <message>
        <source>symmetric padding</source>
        <translation>对称填充</translation>
    </message>
    <message>
        <source>Missing: %1 tensors. The network can only be opened in part, with random numbers in their place.</source>
        <translation>缺少 %1 个张量。网络只能部分打开，缺失处以随机数代替。</translation>
    </message>
    <message>
        <source>Wrong shape: %1 tensors.</source>
        <translation>形状不符：%1 个张量。</translation>
    </message>
    <message>
        <source>NaN or infinite: %1 tensors. Its answers will be, too.</source>
        <translation>含 NaN 或无穷大：%1 个张量。其回答也将如此。</translation>
    </message>
    <message>
        <source>Not used by the network: %1 tensors.</source>
        <translation>网络未使用：%1 个张量。</translation>
    </message>
    <message>
        <source>The file does not say how pictures are to be prepared; what stands above is usual for its kind, not known.</source>
        <translation>文件未说明图片应如何预处理；以上是此类文件的通常做法，并非确知。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Tensors in place</source>
        <translation>就位的张量</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>State them…</source>
        <translation>指定…</translation>
    </message>
    <message>
        <source>Padding, epsilon, input size and colours, and open it in Classify with them</source>
        <translation>指定填充、ε、输入尺寸与色彩归一化，并据此在“分类”中打开</translation>
    </message>
    <message>
        <source>%1 · names of %2 · %3</source>
        <translation>%1 · %2 命名 · %3</translation>
    </message>
    <message>
        <source> · published as %1</source>
        <translation> · 公开名称 %1</translation>
    </message>
    <message>
        <source>%1; %2; epsilon %3</source>
        <translation>%1；%2；ε %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>有名称</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>Compared with %1: %2 tensors differ, %3 are equal, %4 have another shape, %5 stand in one of the files only; %6 settings differ.</source>
        <translation>与 %1 相比：%2 个张量不同，%3 个相同，%4 个形状不同，%5 个只在其中一个文件中；%6 项设置不同。</translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointWires</name>
    <message>
        <source>the list of public weights</source>
        <translation>公开权重列表</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Downloaded %1.</source>
        <translation>已下载 %1。</translation>
    </message>
    <message>
        <source>The download was stopped. What came so far is kept, and the next one goes on from there.</source>
        <translation>下载已停止。已下载的部分会保留，下次从此处继续。</translation>
    </message>
    <message>
        <source>Looking at tensor %1 of %2</source>
        <translation>正在查看第 %1 个张量，共 %2 个</translation>
    </message>
    <message>
        <source>Writing, %1 of %2</source>
        <translation>正在写入，%1 / %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>8 bits answer %1 of %2 pictures as before</source>
        <translation>8 位时 %2 张图片中有 %1 张答案不变</translation>
    </message>
    <message>
        <source>; top-1 %1, before %2</source>
        <translation>；top-1 %1，之前 %2</translation>
    </message>
    <message>
        <source>; stages in float: %1</source>
        <translation>；保留浮点的阶段：%1</translation>
    </message>
    <message>
        <source>Calibrating 8 bits</source>
        <translation>正在校准 8 位</translation>
    </message>
    <message>
        <source>8 bits, pass %1: %2 of %3</source>
        <translation>8 位，第 %1 遍：%2 / %3</translation>
    </message>
</context>
<context>
    <name>effnet::ChoiceModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1
%2 parameters, %3 MACs</source>
        <translation>%1
%2 个参数，%3 MACs</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>no public weights are known here</source>
        <translation>此处不知道有公开权重</translation>
    </message>
    <message>
        <source>latency told from networks that were measured</source>
        <translation>延迟由已测量的网络推算</translation>
    </message>
    <message>
        <source>nothing that fits is as accurate with fewer MACs</source>
        <translation>没有符合限制的网络能以更少的 MACs 达到同样的准确率</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Input, px</source>
        <translation>输入（像素）</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Over the limit on</source>
        <translation>超出的限制</translation>
    </message>
    <message>
        <source>Bold: nothing that fits is as accurate with fewer MACs; grey: over a limit</source>
        <translation>粗体：没有符合限制的网络能以更少的 MACs 达到同样的准确率；灰色：超出限制</translation>
    </message>
    <message>
        <source>On ImageNet-1k, as the publisher of the weights states it; not measured here</source>
        <translation>ImageNet-1k 上由权重发布者声明的值；未在此测量</translation>
    </message>
    <message>
        <source>Memory for the answer to one picture, fp32, weights included</source>
        <translation>以 fp32 回答一幅图像所需的内存，含权重</translation>
    </message>
    <message>
        <source>Of the public weights; in fp32 where there are none</source>
        <translation>公开权重的大小；没有时按 fp32 计</translation>
    </message>
    <message>
        <source>Memory for training at the budget&apos;s batch</source>
        <translation>按预算的批量训练所需的内存</translation>
    </message>
    <message>
        <source>Who offers weights for download</source>
        <translation>谁提供权重下载</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>许可证 %1</translation>
    </message>
    <message>
        <source>input %1 px, file %2, memory %3 for an answer</source>
        <translation>输入 %1 px，文件 %2，一次推理内存 %3</translation>
    </message>
    <message>
        <source>latency measured here</source>
        <translation>在此测得的延迟</translation>
    </message>
    <message>
        <source>over the limit on %1</source>
        <translation>超出%1的限制</translation>
    </message>
    <message>
        <source>For one pass on this machine: measured, or with ≈ told from networks that were measured</source>
        <translation>在本机上单次推理：测得；带 ≈ 的由已测网络推算</translation>
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
        <translation>参数量</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>推理内存</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>the best at each cost</source>
        <translation>各成本下最好的</translation>
    </message>
    <message>
        <source>Published top-1</source>
        <translation>论文 top-1</translation>
    </message>
    <message>
        <source>Nothing has been measured yet (view ‘Measure’).</source>
        <translation>还没有任何测量（“测量”视图）。</translation>
    </message>
</context>
<context>
    <name>effnet::ChooserView</name>
    <message>
        <source>Get weights</source>
        <translation>获取权重</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Download these weights; the page Checkpoints shows how far it is</source>
        <translation>下载这些权重；“检查点”页显示进度</translation>
    </message>
    <message>
        <source>Train this network from scratch; to fine-tune its weights, get them and choose them there</source>
        <translation>从头训练此网络；若要微调其权重，请先获取并在那里选择</translation>
    </message>
    <message>
        <source>Show this network, stage by stage</source>
        <translation>逐阶段显示此网络</translation>
    </message>
    <message>
        <source>No published network with weights fits.</source>
        <translation>没有带权重的已发布网络符合限制。</translation>
    </message>
    <message>
        <source>%1, %2, weights %3 from %4</source>
        <translation>%1，%2，权重 %3，来自 %4</translation>
    </message>
    <message>
        <source>Best that fits: %1</source>
        <translation>符合限制的最佳：%1</translation>
    </message>
    <message>
        <source>Best without a limit: %1</source>
        <translation>无限制时的最佳：%1</translation>
    </message>
    <message>
        <source>The next better, %1 (%2), is over the limit on %3.</source>
        <translation>更好的下一个 %1（%2）超出了 %3 的限制。</translation>
    </message>
    <message>
        <source>The limit on latency is left out: nothing has been measured yet (view ‘Measure’).</source>
        <translation>延迟限制未计入：还没有任何测量（“测量”视图）。</translation>
    </message>
    <message>
        <source>Accuracies are those that the publishers of the weights state for ImageNet-1k.</source>
        <translation>准确率是权重发布者对 ImageNet-1k 声明的值。</translation>
    </message>
    <message>
        <source>Latency of</source>
        <translation>延迟条件</translation>
    </message>
    <message>
        <source>In which way the networks were timed: device, threads, pictures at a time, bits</source>
        <translation>网络以何种方式计时：设备、线程数、每次图片数、位数</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>by the work of their layers</source>
        <translation>按各层的计算量</translation>
    </message>
    <message>
        <source>by their MACs alone</source>
        <translation>仅按 MACs</translation>
    </message>
    <message numerus="yes">
        <source>Latencies with ≈ are told from %n measured network(s), %1</source>
        <translation>
            <numerusform>带 ≈ 的延迟由 %n 个已测网络推算，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: off by %2 on average on those measured, each told from the others.</source>
        <translation>%1：在已测网络上平均偏差 %2，每个都由其余网络推算</translation>
    </message>
    <message>
        <source>%1; how far off that is can be said from three on.</source>
        <translation>%1；从三个网络起才能说明偏差有多大。</translation>
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
    <name>effnet::ClassPanel</name>
    <message>
        <source>Find a class, or type a new one</source>
        <translation>查找类别，或输入新类别</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>重命名或合并…</translation>
    </message>
    <message>
        <source>To the name of another class: both become one. Backspace takes it back.</source>
        <translation>改为另一类别的名称：两者合为一类。退格键可撤销。</translation>
    </message>
    <message>
        <source>Keys 1 to 9 give the first nine classes, Space agrees with a suggestion, Backspace takes the last step back, Delete takes a label away, Enter shows one picture large. Letters find a class by its name; Ctrl+Enter makes a new one although another begins so.</source>
        <translation>1 到 9 键给出前九个类别，空格同意建议，退格撤销上一步，Delete 去掉标签，Enter 放大单张图片。输入字母按名称查找类别；即使有以此开头的类别，Ctrl+Enter 也会新建。</translation>
    </message>
    <message>
        <source>%1   %2  (%3)</source>
        <translation>%1   %2  (%3)</translation>
    </message>
    <message>
        <source>Rename a class</source>
        <translation>重命名类别</translation>
    </message>
    <message>
        <source>New name of this class; another&apos;s name merges both:</source>
        <translation>此类别的新名称；若为另一类别的名称则合并两者：</translation>
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
    <name>effnet::ClassTable</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片数</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Of the images that it took for this class, the share that is</source>
        <translation>被认作此类别的图片中，确属此类别的比例</translation>
    </message>
    <message>
        <source>Of the images of this class, the share that it found</source>
        <translation>此类别的图片中，被找出的比例</translation>
    </message>
    <message>
        <source>Harmonic mean of the two</source>
        <translation>二者的调和平均</translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyPage</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>摄像头</translation>
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
    <message>
        <source>Explaining %1</source>
        <translation>正在解释 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 are no pictures and were left out.</source>
        <translation>
            <numerusform>%1 中有 %n 个文件不是图片，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>引擎没有回应。</translation>
    </message>
    <message>
        <source>It is ended and started anew if it goes on so.</source>
        <translation>如果继续如此，它将被结束并重新启动。</translation>
    </message>
    <message>
        <source>The engine stopped, and is started again.</source>
        <translation>引擎已停止，正在重新启动。</translation>
    </message>
</context>
<context>
    <name>effnet::ColorBar</name>
    <message>
        <source>Colours of the map</source>
        <translation>热图的颜色</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>%1, under the pointer %2</source>
        <translation>%1，指针处 %2</translation>
    </message>
</context>
<context>
    <name>effnet::CommandPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command has these words</source>
        <translation>没有包含这些词的命令</translation>
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
    <message>
        <source>Parameters, published</source>
        <translation>参数量（论文）</translation>
    </message>
    <message>
        <source>%1, factors assumed</source>
        <translation>%1（系数为假定）</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
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
        <source>compound</source>
        <translation>复合</translation>
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
        <source>Published figures are the paper&apos;s own. It does not say how it rounded scaled layers and channels, nor which operations it counted, so some differ.</source>
        <translation>论文数字原样引用。论文未说明缩放后的层数与通道数如何取整，也未说明计入哪些运算，因此部分数字有出入。</translation>
    </message>
    <message>
        <source>Comparisons that the papers made; the counted figures stand beside the printed ones</source>
        <translation>论文中的比较；计算值列在发表值旁</translation>
    </message>
    <message>
        <source>Puts the network of this page beside the others; six at most (Ctrl+D)</source>
        <translation>把本页的网络放到其他网络旁；最多六个 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Takes every network out; single ones by the menu of their column</source>
        <translation>移去全部网络；单个网络可用其列的菜单移去</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活元素</translation>
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
    <message>
        <source>List all pictures</source>
        <translation>列出所有图片</translation>
    </message>
    <message>
        <source>Differences to the first</source>
        <translation>与第一个之差</translation>
    </message>
    <message>
        <source>Asks every network about every picture shown in the film strip, and lists where they disagree</source>
        <translation>让各网络回答胶片条中的每幅图片，并列出不一致之处</translation>
    </message>
    <message>
        <source>Each map divided by its own largest value, minus the first one&apos;s: red where this one sees more, blue where the first does</source>
        <translation>各热图除以自身最大值后减去第一个：红色为此处看到更多，蓝色为第一个看到更多</translation>
    </message>
    <message>
        <source>Leave this method out</source>
        <translation>移除此方法</translation>
    </message>
    <message>
        <source>One network, its evidence by different methods.</source>
        <translation>同一网络，以不同方法显示其证据。</translation>
    </message>
    <message>
        <source>The picture, large, with the answers of one network</source>
        <translation>大图，附一个网络的回答</translation>
    </message>
    <message>
        <source>Another checkpoint beside these; six at most</source>
        <translation>再添一个检查点；最多六个</translation>
    </message>
    <message>
        <source>One network, its evidence by different methods. At the last stage most of them nearly coincide; at an earlier one, chosen on the right, they part.</source>
        <translation>同一个网络，不同方法给出的证据。在最后阶段，多数方法几乎一致；在右侧选择更早的阶段，它们便会分开。</translation>
    </message>
</context>
<context>
    <name>effnet::ConfigField</name>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Progressive learning</source>
        <translation>渐进式学习</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Machine and files</source>
        <translation>机器与文件</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>所有图片被看过的遍数</translation>
    </message>
    <message>
        <source>350 on ImageNet</source>
        <translation>ImageNet 上为 350</translation>
    </message>
    <message>
        <source>Head alone</source>
        <translation>仅训练头部</translation>
    </message>
    <message>
        <source>Epochs at the start in which the classifier learns alone</source>
        <translation>开头仅分类器学习的轮数</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>最多分钟数</translation>
    </message>
    <message>
        <source>Budget of time, 0 for none; the run ends in good order</source>
        <translation>时间预算，0 表示不限；到时有序结束</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心轮数</translation>
    </message>
    <message>
        <source>Epochs without a better result before it stops, 0 for never</source>
        <translation>多少轮无改善即停止，0 表示从不</translation>
    </message>
    <message>
        <source>early stopping on a minival split</source>
        <translation>在 minival 划分上早停</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>最佳指标</translation>
    </message>
    <message>
        <source>Chooses the best checkpoint</source>
        <translation>据此选择最佳检查点</translation>
    </message>
    <message>
        <source>Of all layers but the classifier, per step of the whole batch</source>
        <translation>除分类器外所有层的学习率，按整批的每一步计</translation>
    </message>
    <message>
        <source>0.016 for a batch of 256, in proportion to it</source>
        <translation>批大小 256 时为 0.016，按比例变化</translation>
    </message>
    <message>
        <source>Of the head</source>
        <translation>头部学习率</translation>
    </message>
    <message>
        <source>Of the classifier</source>
        <translation>分类器的学习率</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How the rate falls</source>
        <translation>学习率如何下降</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponential</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>Exponential schedule: factor on the rate …</source>
        <translation>指数调度：学习率所乘的系数…</translation>
    </message>
    <message>
        <source>0.97</source>
        <translation>0.97</translation>
    </message>
    <message>
        <source>Decay every</source>
        <translation>衰减间隔</translation>
    </message>
    <message>
        <source>… every so many epochs</source>
        <translation>…每隔这么多轮</translation>
    </message>
    <message>
        <source>2.4</source>
        <translation>2.4</translation>
    </message>
    <message>
        <source>Layer decay</source>
        <translation>逐层衰减</translation>
    </message>
    <message>
        <source>Factor on the rate from each stage to the one before it</source>
        <translation>每往前一个阶段学习率所乘的系数</translation>
    </message>
    <message>
        <source>Rule of the steps; rmsprop is TensorFlow&apos;s</source>
        <translation>更新规则；rmsprop 采用 TensorFlow 的形式</translation>
    </message>
    <message>
        <source>rmsprop, decay 0.9</source>
        <translation>rmsprop，衰减 0.9</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>每步图片数</translation>
    </message>
    <message>
        <source>Fewer need less memory; 0 for as many as fit</source>
        <translation>越少所需内存越小；0 表示内存允许的最多数量</translation>
    </message>
    <message>
        <source>4096 on TPUs</source>
        <translation>TPU 上为 4096</translation>
    </message>
    <message>
        <source>Accumulate</source>
        <translation>梯度累积</translation>
    </message>
    <message>
        <source>Batches whose gradients are summed into one step</source>
        <translation>合并为一步的批数（梯度累积）</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Of SGD and RMSProp</source>
        <translation>用于 SGD 与 RMSProp</translation>
    </message>
    <message>
        <source>0.9</source>
        <translation>0.9</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pull of weights towards zero; not on normalisations and biases</source>
        <translation>将权重拉向零的力度；不用于归一化与偏置</translation>
    </message>
    <message>
        <source>1e-5</source>
        <translation>1e-5</translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Largest norm of the gradient, 0 for any</source>
        <translation>梯度范数的上限，0 表示不限</translation>
    </message>
    <message>
        <source>Average of weights</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>Decay of the averaged weights that are validated and saved, 0 for none</source>
        <translation>用于验证与保存的平均权重的衰减，0 表示不用</translation>
    </message>
    <message>
        <source>0.9999</source>
        <translation>0.9999</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of the target given to the other classes</source>
        <translation>分给其他类别的目标份额</translation>
    </message>
    <message>
        <source>0.1</source>
        <translation>0.1</translation>
    </message>
    <message>
        <source>Stages that learn</source>
        <translation>学习的阶段</translation>
    </message>
    <message>
        <source>How many of the last stages learn, −1 for all</source>
        <translation>最后多少个阶段参与学习，−1 表示全部</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Statistics of batch normalisation; auto freezes them below a batch of 32 when fine-tuning</source>
        <translation>批归一化的统计量；微调且批大小小于 32 时，auto 将其冻结</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Before the classifier; −1: the network&apos;s own</source>
        <translation>位于分类器之前；−1 表示取网络自身的值</translation>
    </message>
    <message>
        <source>0.2 (B0) to 0.5 (B7)</source>
        <translation>0.2（B0）至 0.5（B7）</translation>
    </message>
    <message>
        <source>Stochastic depth</source>
        <translation>随机深度</translation>
    </message>
    <message>
        <source>Drop probability of the last block; −1: the network&apos;s own</source>
        <translation>最后一块的丢弃概率；−1 表示取网络自身的值</translation>
    </message>
    <message>
        <source>survival 0.8, that is 0.2</source>
        <translation>保留概率 0.8，即 0.2</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入尺寸</translation>
    </message>
    <message>
        <source>Pixels; 0: the network&apos;s or the checkpoint&apos;s own</source>
        <translation>像素；0 表示取网络或检查点自身的值</translation>
    </message>
    <message>
        <source>224 (B0) to 600 (B7)</source>
        <translation>224（B0）至 600（B7）</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Changes of colour and form, drawn anew for each picture</source>
        <translation>颜色与形状的变化，对每幅图片重新抽取</translation>
    </message>
    <message>
        <source>autoaugment</source>
        <translation>autoaugment</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Strength of RandAugment, 0 to 30</source>
        <translation>RandAugment 的强度，0 至 30</translation>
    </message>
    <message>
        <source>V2: 5 to 15 (S), 20 (M), 25 (L)</source>
        <translation>V2：5 至 15（S）、20（M）、25（L）</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>随机裁剪</translation>
    </message>
    <message>
        <source>Smallest share of a picture that a random crop keeps; 1 for none</source>
        <translation>随机裁剪至少保留的图片比例；1 表示不裁剪</translation>
    </message>
    <message>
        <source>0.08</source>
        <translation>0.08</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Probability of mirroring left and right</source>
        <translation>左右镜像的概率</translation>
    </message>
    <message>
        <source>0.5</source>
        <translation>0.5</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>颜色抖动</translation>
    </message>
    <message>
        <source>Change of brightness, contrast and saturation</source>
        <translation>亮度、对比度与饱和度的变化</translation>
    </message>
    <message>
        <source>Random erasing</source>
        <translation>随机擦除</translation>
    </message>
    <message>
        <source>Probability of erasing a rectangle</source>
        <translation>擦除一个矩形的概率</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Strength of mixing two pictures, 0 for off</source>
        <translation>混合两幅图片的强度，0 表示关闭</translation>
    </message>
    <message>
        <source>V2: 0 (S), 0.2 (M), 0.5 (L)</source>
        <translation>V2：0（S）、0.2（M）、0.5（L）</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Strength of pasting a part of another picture, 0 for off</source>
        <translation>贴入另一图片局部的强度，0 表示关闭</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段数</translation>
    </message>
    <message>
        <source>Steps of growing size and regularisation; 1 for none of it</source>
        <translation>图片尺寸与正则化逐级增大的级数；1 表示不用</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>First size</source>
        <translation>起始尺寸</translation>
    </message>
    <message>
        <source>Input size of the first step, pixels; 0: as published, else half of the last</source>
        <translation>第一级的输入尺寸（像素）；0 表示按论文，否则为最后一级的一半</translation>
    </message>
    <message>
        <source>128</source>
        <translation>128</translation>
    </message>
    <message>
        <source>Last size</source>
        <translation>最终尺寸</translation>
    </message>
    <message>
        <source>Input size of the last step, pixels; 0: as published, else that of validation</source>
        <translation>最后一级的输入尺寸（像素）；0 表示按论文，否则取验证时的尺寸</translation>
    </message>
    <message>
        <source>300 (S), 380 (M, L)</source>
        <translation>300（S）、380（M、L）</translation>
    </message>
    <message>
        <source>First magnitude</source>
        <translation>起始强度</translation>
    </message>
    <message>
        <source>RandAugment in the first step; −1: as published</source>
        <translation>第一级的 RandAugment；−1 表示按论文</translation>
    </message>
    <message>
        <source>First dropout</source>
        <translation>起始 Dropout</translation>
    </message>
    <message>
        <source>In the first step; −1: as published</source>
        <translation>第一级的值；−1 表示按论文</translation>
    </message>
    <message>
        <source>First mixup</source>
        <translation>起始 Mixup</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Kept for validation</source>
        <translation>留作验证</translation>
    </message>
    <message>
        <source>Share of the pictures kept aside where there is no val folder</source>
        <translation>没有 val 文件夹时留出的图片比例</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>类别均衡</translation>
    </message>
    <message>
        <source>Show all classes equally often</source>
        <translation>各类别出现同样多次</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>Rare classes count more in the loss</source>
        <translation>稀少的类别在损失中权重更大</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Decides every random choice, the split among them</source>
        <translation>决定一切随机选择，包括数据划分</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>auto, cpu, cuda:0 …</source>
        <translation>auto、cpu、cuda:0 …</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Numbers of the forward and backward pass; 16 bits are faster on newer machines</source>
        <translation>前向与反向计算的数值格式；16 位在较新的机器上更快</translation>
    </message>
    <message>
        <source>bf16 on TPUs</source>
        <translation>TPU 上为 bf16</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>0 for as many as the processor has</source>
        <translation>0 表示与处理器线程数相同</translation>
    </message>
    <message>
        <source>Loaders</source>
        <translation>加载线程</translation>
    </message>
    <message>
        <source>Threads that decode pictures, 0 for one for each thread</source>
        <translation>解码图片的线程数，0 表示每线程一个</translation>
    </message>
    <message>
        <source>Channels last</source>
        <translation>通道在后</translation>
    </message>
    <message>
        <source>Order of the numbers in memory; faster for these networks</source>
        <translation>数值在内存中的排列；对这些网络更快</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>The same seed gives the same weights, bit for bit; slower</source>
        <translation>相同种子得到逐位相同的权重；较慢</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>保存间隔</translation>
    </message>
    <message>
        <source>Minutes between two saved states within an epoch, 0 at its end alone</source>
        <translation>一轮之内两次保存相隔的分钟数，0 表示仅在轮末保存</translation>
    </message>
    <message>
        <source>Likewise in steps, 0 for by time alone</source>
        <translation>同上，以步计；0 表示仅按时间</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Event files for TensorBoard beside the run&apos;s own</source>
        <translation>在训练自身的记录之外另写 TensorBoard 事件文件</translation>
    </message>
    <message>
        <source>Small checkpoints</source>
        <translation>小检查点</translation>
    </message>
    <message>
        <source>Weights as 16-bit floats in the files</source>
        <translation>文件中的权重存为 16 位浮点数</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>论文：%1</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Megabytes of decoded pictures kept in memory, 0 for none</source>
        <translation>内存中保留的已解码图片（MB），0 表示不保留</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>Its momentum</source>
        <translation>其动量</translation>
    </message>
    <message>
        <source>Share of each batch in the statistics of normalisation; −1: the network&apos;s own</source>
        <translation>每个批次在归一化统计量中所占的比例；−1：网络自身的值</translation>
    </message>
    <message>
        <source>0.01, TensorFlow&apos;s 0.99</source>
        <translation>0.01，即 TensorFlow 的 0.99</translation>
    </message>
    <message>
        <source>Minival</source>
        <translation>Minival（小验证集）</translation>
    </message>
    <message>
        <source>Share of the training pictures that chooses the checkpoint; the val folder is then measured once, at the end. 0: the val folder chooses</source>
        <translation>用于选择检查点的训练图片比例；val 文件夹此时只在结束时测量一次。0：由 val 文件夹选择</translation>
    </message>
    <message>
        <source>25,000 of 1.28 million pictures, 0.02</source>
        <translation>128 万张图片中的 25,000 张，即 0.02</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Of a table, by name: path,label or path,label,split; empty: told from what stands in them</source>
        <translation>表格的列名：path,label 或 path,label,split；留空：由内容判断</translation>
    </message>
    <message>
        <source>What</source>
        <translation>训练什么</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Pictures of one object or series lie in one part: a column of the table, or a regular expression that finds its name in the path</source>
        <translation>同一物体或系列的图片放在同一部分：表格的一列，或在路径中找到其名称的正则表达式</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Above 1: all pictures but the test part are divided into so many parts, of which one validates</source>
        <translation>大于 1：测试部分以外的所有图片分成这么多份，其中一份用于验证</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Which of the folds validates, from 0</source>
        <translation>用哪一折验证，从 0 起</translation>
    </message>
    <message>
        <source>Classifier starts</source>
        <translation>分类器起点</translation>
    </message>
    <message>
        <source>random, or linear: fitted to the pretrained features first, so that fine-tuning goes on from the first answer</source>
        <translation>随机，或线性：先在预训练特征上拟合，使微调从首个答案继续</translation>
    </message>
    <message>
        <source>Epochs in which the rate rises to its value; at most half of the training</source>
        <translation>学习率升至设定值所用的轮数；最多为训练的一半</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Share of the epochs before in the figure that chooses, an exponential average: steadier where few pictures validate; 0 for each epoch&apos;s own</source>
        <translation>在用于选择的数值中此前各轮所占的比例（指数平均）：验证图片少时更稳定；0 表示只用每轮自己的数值</translation>
    </message>
</context>
<context>
    <name>effnet::ConfigModel</name>
    <message>
        <source>The recipe has %1.</source>
        <translation>配方中为 %1。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
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
    <message>
        <source>percentage points, second run minus first</source>
        <translation>百分点，第二次训练减第一次</translation>
    </message>
    <message>
        <source>in the first run %1</source>
        <translation>第一次训练中为 %1</translation>
    </message>
    <message>
        <source>true \ predicted</source>
        <translation>真实 \ 预测</translation>
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
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
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
        <source>Depth, width and resolution of your choice</source>
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
        <source>–</source>
        <translation>–</translation>
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
    <message>
        <source>Outputs of the classifier, 1000 for ImageNet</source>
        <translation>分类器的输出数，ImageNet 为 1000</translation>
    </message>
    <message>
        <source>How much more to spend: the cost grows by about 2^φ. Arrow keys step, Page keys leap.</source>
        <translation>投入多少：开销约按 2^φ 增长。方向键微调，翻页键大步调整。</translation>
    </message>
    <message>
        <source>α·β²·γ² = %1; the paper: about 2</source>
        <translation>α·β²·γ² = %1；论文：约为 2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1，如所发布</translation>
    </message>
    <message>
        <source>Smaller than %1; not measured</source>
        <translation>小于 %1；未测量</translation>
    </message>
    <message>
        <source>Larger than %1; not measured</source>
        <translation>大于 %1；未测量</translation>
    </message>
    <message>
        <source>Costs about what %1 does; not measured</source>
        <translation>成本与 %1 大致相同；未测量</translation>
    </message>
    <message>
        <source>B%1: %2</source>
        <translation>B%1：%2</translation>
    </message>
    <message>
        <source>between %1 and %2, published; this one is not measured.</source>
        <translation>介于已发布的 %1 与 %2 之间；此网络未测量。</translation>
    </message>
    <message>
        <source>They scale all three; it costs as much.</source>
        <translation>它们同时缩放三者；成本与此相同。</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>复合</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Resolution, px</source>
        <translation>分辨率，px</translation>
    </message>
</context>
<context>
    <name>effnet::CorrectionsBar</name>
    <message>
        <source>Move the files…</source>
        <translation>移动文件…</translation>
    </message>
    <message>
        <source>Move them back</source>
        <translation>移回原处</translation>
    </message>
    <message>
        <source>Moves the noted files into the folders of their classes, after asking</source>
        <translation>询问之后，将记下的文件移入其类别的文件夹</translation>
    </message>
    <message>
        <source>Move the files</source>
        <translation>移动文件</translation>
    </message>
    <message>
        <source>Move the noted pictures into the folders of the classes that they show? They can be moved back.</source>
        <translation>要将记下的图片移入其所示类别的文件夹吗？之后可以移回。</translation>
    </message>
    <message>
        <source>No wrong labels noted.</source>
        <translation>未记下错误标签。</translation>
    </message>
    <message>
        <source>Wrong labels noted: %1, files moved: %2.</source>
        <translation>记下的错误标签：%1，已移动的文件：%2。</translation>
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
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Measured latency</source>
        <translation>实测延迟</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>%1, your run %2 on its own pictures</source>
        <translation>%1，你的训练 %2（其自身的图片）</translation>
    </message>
</context>
<context>
    <name>effnet::CostScatter</name>
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
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>最佳精度</translation>
    </message>
    <message>
        <source>Best macro F1</source>
        <translation>最佳宏 F1</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Multiply-adds a picture</source>
        <translation>每幅图片的乘加次数</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Click a point to choose its run</source>
        <translation>点击一个点即可选择对应的运行</translation>
    </message>
    <message>
        <source>spread over seeds</source>
        <translation>不同随机种子间的范围</translation>
    </message>
</context>
<context>
    <name>effnet::CurveView</name>
    <message>
        <source>More pictures of this kind do not reach %1.</source>
        <translation>更多同类图片也达不到 %1。</translation>
    </message>
    <message>
        <source>%1: more pictures of this kind do not reach %2.</source>
        <translation>%1：更多同类图片也达不到 %2。</translation>
    </message>
    <message>
        <source>%1 is reached already.</source>
        <translation>%1 已经达到。</translation>
    </message>
    <message>
        <source>%1: %2 is reached already.</source>
        <translation>%1：%2 已经达到。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>About %1 more pictures (%2 to %3) for %4.</source>
        <translation>还需约 %1 张图片（%2 到 %3）才能达到 %4。</translation>
    </message>
    <message>
        <source>About %1 more of %5 (%2 to %3) for %4.</source>
        <translation>%5 还需约 %1 张（%2 到 %3）才能达到 %4。</translation>
    </message>
    <message>
        <source>Would more pictures help?</source>
        <translation>更多图片有帮助吗？</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>用于学习的图片数</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy wanted</source>
        <translation>期望的准确率</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>95 % band, lower</source>
        <translation>95 % 区间下限</translation>
    </message>
    <message>
        <source>95 % band, upper</source>
        <translation>95 % 区间上限</translation>
    </message>
    <message>
        <source>A power law through classifiers that learnt from fewer pictures; it holds for pictures of the same kind.</source>
        <translation>由学习较少图片的分类器拟合的幂律；适用于同类图片。</translation>
    </message>
</context>
<context>
    <name>effnet::DataMapView</name>
    <message>
        <source>Map of the pictures</source>
        <translation>图片地图</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>已选：%1。</translation>
    </message>
    <message>
        <source>Filled: labelled. Draw a loop to select.</source>
        <translation>实心：已标注。画一个圈来选择。</translation>
    </message>
    <message>
        <source>Colours repeat after seven classes.</source>
        <translation>七个类别之后颜色重复。</translation>
    </message>
    <message>
        <source>Red: a classifier that did not learn it says another class. Draw a loop to select.</source>
        <translation>红色：没有学过它的分类器给出另一个类别。画一个圈来选择。</translation>
    </message>
    <message>
        <source>From red to green: how sure the classifier is. Draw a loop to select.</source>
        <translation>从红到绿：分类器的把握程度。画一个圈来选择。</translation>
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
        <source> All are %1 × %2 pixels.</source>
        <translation>均为 %1 × %2 像素。</translation>
    </message>
    <message>
        <source> Widths %1 to %2 pixels, heights %3 to %4; in the middle %5 × %6.</source>
        <translation>宽 %1 至 %2 像素，高 %3 至 %4；中位数 %5 × %6。</translation>
    </message>
    <message>
        <source>Look for damaged pictures</source>
        <translation>查找损坏的图片</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>As the network is shown them</source>
        <translation>网络所见的样子</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Equal files</source>
        <translation>相同文件</translation>
    </message>
    <message>
        <source>Files that are damaged or no photographs; training passes them over</source>
        <translation>已损坏或不是照片的文件；训练时会跳过</translation>
    </message>
    <message>
        <source>Decodes every picture; for large data sets that takes minutes</source>
        <translation>逐一解码图片；大数据集需数分钟</translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to validate</source>
        <translation>训练 %1，验证 %2</translation>
    </message>
    <message>
        <source>, %1 to test once at the end</source>
        <translation>，%1 幅用于最后测试一次</translation>
    </message>
    <message>
        <source> None is damaged.</source>
        <translation>没有损坏的图片。</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>略去（%1）</translation>
    </message>
    <message>
        <source>Equal files (%1)</source>
        <translation>相同文件（%1）</translation>
    </message>
    <message>
        <source>%1, as this recipe changes it anew each time. Another sample: choose it under Samples.</source>
        <translation>%1 在此配方下每次的不同变化。要看其他样本，请在“样本”中选择。</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Folders and files that lie in the data and belong to no part of it</source>
        <translation>位于数据中但不属于任何部分的文件夹和文件</translation>
    </message>
    <message>
        <source>The same picture in more than one part makes validation look better than it is; in more than one class, one of its labels is wrong</source>
        <translation>同一图片出现在多个部分会使验证结果好于实际；出现在多个类别则其中一个标签有误</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several classes: one of their labels is wrong.</source>
        <translation>
            <numerusform>%Ln 张图片位于多个类别中：其中一个标签有误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders or files in the data are not used.</source>
        <translation>
            <numerusform>数据中有 %Ln 个文件夹或文件未被使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used (%1)</source>
        <translation>未使用 (%1)</translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest, which a network learns to neglect.</source>
        <translation>最大类别的图片数是最小类别的 %1 倍，网络会因此忽视小类别。</translation>
    </message>
    <message>
        <source>Show all classes equally often</source>
        <translation>让所有类别出现得一样多</translation>
    </message>
</context>
<context>
    <name>effnet::DecideDialog</name>
    <message>
        <source>%1 is answered from %2 on; right by folds: %3 (%4).</source>
        <translation>%1 从 %2 起作答；按折测得正确：%3（%4）。</translation>
    </message>
    <message>
        <source>No answer is sure enough: a person decides each picture.</source>
        <translation>没有足够有把握的答案：每张图片都由人判定。</translation>
    </message>
    <message>
        <source>Answers count from %1 on: %2 of the pictures, of which right by folds: %3 (%4). The others are a person&apos;s.</source>
        <translation>从 %1 起答案算数：占图片的 %2，其中按折测得正确：%3（%4）。其余由人判定。</translation>
    </message>
    <message>
        <source>Temperature %1: the calibration error goes from %2 to %3, on %4 pictures.</source>
        <translation>温度 %1：校准误差从 %2 变为 %3，在 %4 张图片上。</translation>
    </message>
    <message>
        <source>%1 against the rest: area under the ROC curve %2, average precision %3.</source>
        <translation>%1 对其余：ROC 曲线下面积 %2，平均精确率 %3。</translation>
    </message>
    <message>
        <source>The data have no validation part: choose by pictures that nothing was learnt from.</source>
        <translation>数据没有验证部分：请用未参与学习的图片来选择。</translation>
    </message>
    <message>
        <source>By precision</source>
        <translation>按精确率</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>按代价</translation>
    </message>
    <message>
        <source>By kind of mistake</source>
        <translation>按错误类型</translation>
    </message>
    <message>
        <source>Write a checkpoint…</source>
        <translation>写出检查点…</translation>
    </message>
    <message>
        <source>When an answer counts: %1 on %2</source>
        <translation>何时答案算数：%1 在 %2 上</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Right, of those</source>
        <translation>其中正确</translation>
    </message>
    <message>
        <source>Taken for it wrongly</source>
        <translation>被误认为该类</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Right, of those answered so</source>
        <translation>如此作答的正确率</translation>
    </message>
    <message>
        <source>Coverage and accuracy</source>
        <translation>覆盖率与准确率</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>With temperature and thresholds; Classify, evaluations and exports use them</source>
        <translation>带温度与阈值；分类、评估和导出都会使用</translation>
    </message>
    <message>
        <source>Share of the answers that count which is to be right</source>
        <translation>算数的答案中应当正确的比例</translation>
    </message>
    <message>
        <source>What a wrong answer costs, where leaving a picture to a person costs 1</source>
        <translation>错误答案的代价；把一张图片交给人判定的代价为 1</translation>
    </message>
    <message>
        <source>Cost of taking the first class for the second</source>
        <translation>把第一类当成第二类的代价</translation>
    </message>
    <message>
        <source>Cost of taking the second class for the first</source>
        <translation>把第二类当成第一类的代价</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>A wrong answer costs</source>
        <translation>一个错误答案的代价</translation>
    </message>
    <message>
        <source>A false positive costs</source>
        <translation>一个假阳性的代价</translation>
    </message>
    <message>
        <source>A false negative costs</source>
        <translation>一个假阴性的代价</translation>
    </message>
    <message>
        <source>Written: %1. Open it in Classify to use its thresholds.</source>
        <translation>已写出：%1。在“分类”中打开以使用其阈值。</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>by folds</source>
        <translation>按折</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Write a checkpoint with thresholds</source>
        <translation>写出带阈值的检查点</translation>
    </message>
    <message>
        <source>With an energy above %1 a picture is unlike these: its answer does not count.</source>
        <translation>能量高于 %1 的图片与这些图片不同：其答案不算数。</translation>
    </message>
</context>
<context>
    <name>effnet::DevicesDialog</name>
    <message>
        <source>Several GPUs</source>
        <translation>多个 GPU</translation>
    </message>
    <message>
        <source>One process on each trains the same network; they share every batch, so the result is that of one.</source>
        <translation>每个 GPU 上由一个进程训练同一个网络；它们分担每个批次，因此结果与单个 GPU 相同。</translation>
    </message>
    <message>
        <source>Train on these</source>
        <translation>在这些设备上训练</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>effnet::DifferencesTable</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Choose two runs or more in the table to see what differs.</source>
        <translation>在表中选择两条或更多记录，查看有何不同。</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>这些训练的设置相同。</translation>
    </message>
</context>
<context>
    <name>effnet::DistantFiles</name>
    <message>
        <source>Sending %1</source>
        <translation>正在发送 %1</translation>
    </message>
</context>
<context>
    <name>effnet::Drawing</name>
    <message>
        <source>%1 ends in none of .svg, .pdf, .png</source>
        <translation>%1 的结尾不是 .svg、.pdf 或 .png</translation>
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
    <message>
        <source>It did not answer for %1 seconds.</source>
        <translation>它已 %1 秒没有回应。</translation>
    </message>
</context>
<context>
    <name>effnet::EngineWires</name>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Engine %1, LibTorch %2, threads: %3</source>
        <translation>引擎 %1，LibTorch %2，线程数：%3</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Engines…</source>
        <translation>引擎…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>%1 · %2 · round trip %3 ms</source>
        <translation>%1 · %2 · 往返 %3 毫秒</translation>
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
        <source>%1 · does not answer</source>
        <translation>%1 · 没有回应</translation>
    </message>
</context>
<context>
    <name>effnet::EnginesDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>user@host</source>
        <translation>user@host</translation>
    </message>
    <message>
        <source>As ssh knows it: user@host, or a name of ~/.ssh/config</source>
        <translation>ssh 所认的名称：user@host，或 ~/.ssh/config 中的名称</translation>
    </message>
    <message>
        <source>Another machine needs effnet, and a key that lets ssh in without a password.</source>
        <translation>另一台机器需装有 effnet，并有可免口令登录 ssh 的密钥。</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>使用此机器</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>询问中…</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluateWires</name>
    <message>
        <source>Evaluating %1 of %2</source>
        <translation>正在评估第 %1 幅，共 %2 幅</translation>
    </message>
    <message>
        <source>Evaluating %1</source>
        <translation>正在评估 %1</translation>
    </message>
    <message>
        <source>Pictures evaluated: %1.</source>
        <translation>已评估图片：%1。</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluatedClasses</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision: of the pictures taken for the class, how many are of it. Recall: of the class&apos;s pictures, how many were found.</source>
        <translation>精确率：被认作该类别的图片中确属该类别的比例。召回率：该类别的图片中被找出的比例。</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluatedImagesModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder&apos;s class</source>
        <translation>文件夹的类别</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Of the folder&apos;s class</source>
        <translation>文件夹类别的概率</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluationMatrix</name>
    <message>
        <source>Click a cell to see the pictures behind it, the hardest first.</source>
        <translation>点击单元格查看对应的图片，最难的在前。</translation>
    </message>
    <message>
        <source>The %1 most confused classes of %2.</source>
        <translation>%2 个类别中最易混淆的 %1 个。</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluationView</name>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>The class of the folder got the least belief in the first ones. A double click shows where the network looked.</source>
        <translation>越靠前，文件夹类别得到的概率越低。双击可查看网络看向何处。</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The network is as sure of another class here as it usually is of that class&apos;s own pictures: perhaps the picture lies in the wrong folder.</source>
        <translation>网络对另一类别的确信程度，与它平常对该类别图片的相当：图片可能放错了文件夹。</translation>
    </message>
    <message>
        <source>Suspected labels</source>
        <translation>可疑标签</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>A row for each picture, as CSV or JSON</source>
        <translation>每幅图片一行，存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <translation>返回图片</translation>
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
        <translation>宏 F1</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures of the evaluation</source>
        <translation>评估的图片</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，评估 %2</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 图片/秒</translation>
    </message>
    <message>
        <source>Mistakes (%1)</source>
        <translation>错误（%1）</translation>
    </message>
    <message>
        <source>Suspected labels (%1)</source>
        <translation>可疑标签（%1）</translation>
    </message>
    <message>
        <source>Left out: %1 files, which are no readable photographs.</source>
        <translation>略去 %1 个文件，它们不是可读取的照片。</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1，识别正确</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 被认作 %2</translation>
    </message>
    <message>
        <source>The evaluation stays: ‘Show the evaluation’ on the left brings it back</source>
        <translation>评估会保留：左侧“显示评估”可再次打开</translation>
    </message>
    <message>
        <source>There is no mistake: every answer is the folder&apos;s class.</source>
        <translation>没有错误：所有答案都与文件夹的类别一致。</translation>
    </message>
    <message>
        <source>No label is suspected.</source>
        <translation>没有可疑的标签。</translation>
    </message>
    <message numerus="yes">
        <source>The memory sufficed for %Ln pictures at a time.</source>
        <translation>
            <numerusform>内存每次只够处理 %Ln 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>When does it count?…</source>
        <translation>何时算数？…</translation>
    </message>
    <message>
        <source>Thresholds below which a person decides, by precision or by costs; ROC and precision-recall of two classes</source>
        <translation>低于哪些阈值由人判定，按精确率或代价；两类时的 ROC 与精确率–召回率</translation>
    </message>
    <message>
        <source>Its thresholds accept %1 of them, of which right: %2.</source>
        <translation>其阈值接受其中 %1，其中正确：%2。</translation>
    </message>
</context>
<context>
    <name>effnet::ExamplesView</name>
    <message>
        <source>Show the epochs one after another</source>
        <translation>逐轮依次显示</translation>
    </message>
    <message>
        <source>after epoch %1</source>
        <translation>第 %1 轮之后</translation>
    </message>
    <message>
        <source>After each epoch these pictures show where the network looks.</source>
        <translation>每轮之后，这些图片会显示网络看向何处。</translation>
    </message>
    <message>
        <source>What it learnt from last: pictures of a batch, changed and mixed as it was given them</source>
        <translation>最近一次学习所用：一个批次的图片，按实际输入时的增强与混合显示</translation>
    </message>
</context>
<context>
    <name>effnet::ExplainPanel</name>
    <message>
        <source>Exact: the classifier&apos;s weights times the last feature maps. Costs next to nothing.</source>
        <translation>精确：分类器权重乘以最后的特征图，几乎不花时间。</translation>
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
        <source>Gradients scaled by the activations&apos; share.</source>
        <translation>按激活份额缩放的梯度。</translation>
    </message>
    <message>
        <source>The feature maps&apos; first principal component; the same for every class.</source>
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
        <source>Show the grid&apos;s cells</source>
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
        <source>Keeps the colours&apos; range of this map for the next ones, so that a weak map looks weak.</source>
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
    <message>
        <source>Takes the map of another class away: what speaks for the one and not for the other</source>
        <translation>减去另一类别的热图：显示支持此类别而不支持另一类别之处</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Answer and map averaged over the picture and its mirror image: calmer, twice the time</source>
        <translation>回答与热图取原图与镜像的平均：更平稳，用时加倍</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对比类别</translation>
    </message>
    <message>
        <source>One cell: %1 px of the input, every %2 px</source>
        <translation>一个单元：输入的 %1 像素，间隔 %2 像素</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Whose feature maps are weighted: early stages see small parts, the last one objects</source>
        <translation>对哪个阶段的特征图加权：早期阶段看到局部，最后阶段看到物体</translation>
    </message>
    <message>
        <source>Viridis and the signed map keep equal steps equal to the eye; jet does not</source>
        <translation>Viridis 与有符号配色使等距的值看起来等距；jet 不然</translation>
    </message>
    <message>
        <source>Of the map over the picture</source>
        <translation>热图覆盖在图片上的不透明度</translation>
    </message>
    <message>
        <source>The map as coarse as the network made it, without smoothing</source>
        <translation>按网络给出的粗细显示热图，不作平滑</translation>
    </message>
    <message>
        <source>Pictures are cropped before the network sees them; outside the line it saw nothing</source>
        <translation>图片先裁剪再交给网络；线外的部分网络没有看到</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The answer to the picture as it is</source>
        <translation>按原图得到的结果</translation>
    </message>
    <message>
        <source>mirror image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>five crops</source>
        <translation>五裁剪</translation>
    </message>
    <message>
        <source>Answer averaged over the middle and the four corners, five times the time; the map is the middle&apos;s</source>
        <translation>对中心和四角的结果取平均，耗时为五倍；热图取自中心裁剪</translation>
    </message>
    <message>
        <source>ten crops</source>
        <translation>十裁剪</translation>
    </message>
    <message>
        <source>Five crops and their mirror images, ten times the time; the map is that of the middle and its mirror image</source>
        <translation>五个裁剪及其镜像，耗时为十倍；热图取自中心裁剪及其镜像</translation>
    </message>
    <message>
        <source>Test-time augmentation: the answer is averaged over several views of the picture</source>
        <translation>测试时增强：对同一图片的多个视图的结果取平均</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>A line where the map reaches this share of its scale</source>
        <translation>热图达到其标度这一比例处的轮廓线</translation>
    </message>
    <message>
        <source>The map&apos;s raw values. In the signed colours red speaks for the class, blue against it.</source>
        <translation>热图的原始值。在带符号的配色中，红色支持该类别，蓝色反对该类别。</translation>
    </message>
    <message>
        <source>Feature maps weighted by their mean gradient. At the last stage CAM&apos;s map in other units.</source>
        <translation>以平均梯度加权的特征图。在最后一个阶段即为另一单位的 CAM 图。</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreBar</name>
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
        <source>Hand-out of this network, one page…</source>
        <translation>此网络的单页讲义…</translation>
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
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>The network, stage by stage, beside its baseline</source>
        <translation>逐阶段显示网络，旁列基线</translation>
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
        <source>The papers&apos; tables and figures</source>
        <translation>论文的表与图</translation>
    </message>
    <message>
        <source>Latency, training steps and memory on the engine&apos;s machine</source>
        <translation>引擎所在机器上的延迟、训练步与内存</translation>
    </message>
    <message>
        <source>Which network to take: all published ones under a budget</source>
        <translation>选哪个网络：预算之内的所有已发布网络</translation>
    </message>
    <message>
        <source>Why the network costs more or less than its factors ask for</source>
        <translation>为什么网络的成本高于或低于其系数所要求的</translation>
    </message>
    <message>
        <source>This network in another tab</source>
        <translation>在另一个标签页打开此网络</translation>
    </message>
    <message>
        <source>Guided path through the paper</source>
        <translation>论文导览</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreOutput</name>
    <message>
        <source>%1 opened</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>%1 holds no network that can be shown; yours is unchanged.</source>
        <translation>%1 中没有可显示的网络；当前网络保持不变。</translation>
    </message>
    <message>
        <source>The link gives no network that can be shown; yours is unchanged.</source>
        <translation>该链接没有给出可以显示的网络；您的网络未改变。</translation>
    </message>
    <message>
        <source>Open a saved network</source>
        <translation>打开已保存的网络</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>保存此网络</translation>
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
        <source>Hand-out of this network</source>
        <translation>此网络的讲义</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png)</source>
        <translation>PDF 文档 (*.pdf);;SVG 图形 (*.svg);;PNG 图像 (*.png)</translation>
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
        <source>As a link</source>
        <translation>复制为链接</translation>
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
        <source>Networks (*.json);;All files (*)</source>
        <translation>网络 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>effnet::ExplorePage</name>
    <message>
        <source>No network: %1. The last one is still shown.</source>
        <translation>无法得到网络：%1。仍显示上一个网络。</translation>
    </message>
    <message>
        <source>%1, median of %2</source>
        <translation>%1，%2 次的中位数</translation>
    </message>
    <message>
        <source>%1 networks at most can be open; close one first</source>
        <translation>最多可打开 %1 个网络；请先关闭一个</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreViews</name>
    <message>
        <source>The figure could not be saved.</source>
        <translation>无法保存该图。</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreWires</name>
    <message>
        <source>%1 could not be measured: %2</source>
        <translation>无法测量 %1：%2</translation>
    </message>
    <message>
        <source>The measurement could not be saved</source>
        <translation>无法保存测量结果</translation>
    </message>
    <message>
        <source>Measuring %1 (%2 of %3)</source>
        <translation>正在测量 %1（%2 / %3）</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>正在测量 %1</translation>
    </message>
    <message>
        <source>Measuring was cancelled; what had been measured is kept</source>
        <translation>测量已取消；已测得的结果会保留</translation>
    </message>
    <message>
        <source>the pictures that are being classified</source>
        <translation>正在分类的图片</translation>
    </message>
    <message>
        <source>the evaluation of a folder</source>
        <translation>文件夹的评估</translation>
    </message>
    <message>
        <source>the look at a run&apos;s validation images</source>
        <translation>运行的验证图片的查看</translation>
    </message>
    <message>
        <source>the measures of a map</source>
        <translation>热图的度量</translation>
    </message>
    <message>
        <source>inspecting a checkpoint</source>
        <translation>检查点的查看</translation>
    </message>
    <message>
        <source>the export of a checkpoint</source>
        <translation>检查点的导出</translation>
    </message>
    <message>
        <source>a download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>the look at a data set</source>
        <translation>数据集的查看</translation>
    </message>
    <message>
        <source>the estimate of a training run</source>
        <translation>训练运行的估算</translation>
    </message>
    <message>
        <source>Waits for the engine to start</source>
        <translation>等待引擎启动</translation>
    </message>
    <message>
        <source>Waits for %1; beside it the times would be wrong</source>
        <translation>等待%1完成；同时进行会使计时失准</translation>
    </message>
    <message>
        <source>a network&apos;s change to 8 bits</source>
        <translation>网络转换为 8 位</translation>
    </message>
    <message>
        <source>a first answer</source>
        <translation>首个答案</translation>
    </message>
    <message>
        <source>Could not be measured here: %1</source>
        <translation>无法在此测量：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
</context>
<context>
    <name>effnet::ExportDialog</name>
    <message>
        <source>Fold the normalisations into the convolutions</source>
        <translation>将归一化并入卷积</translation>
    </message>
    <message>
        <source>The graph takes pixels of 0 … 255</source>
        <translation>计算图接受 0 … 255 的像素</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Export checkpoint</source>
        <translation>导出检查点</translation>
    </message>
    <message>
        <source>.safetensors: tensors and metadata, nothing that could run</source>
        <translation>.safetensors：张量与元数据，不含可执行内容</translation>
    </message>
    <message>
        <source>.pth: for torch.load, also with weights_only=True</source>
        <translation>.pth：供 torch.load 使用，weights_only=True 亦可</translation>
    </message>
    <message>
        <source>.onnx: the whole network, for ONNX Runtime, OpenCV, …</source>
        <translation>.onnx：整个网络，供 ONNX Runtime、OpenCV 等使用</translation>
    </message>
    <message>
        <source>A quarter of the operations fewer, and the same answers</source>
        <translation>运算减少四分之一，回答不变</translation>
    </message>
    <message>
        <source>Mean and standard deviation become part of the graph; resizing and cropping do not</source>
        <translation>均值与标准差成为计算图的一部分；缩放与裁剪不包括在内</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Pictures at once. OpenCV&apos;s dnn needs a fixed number.</source>
        <translation>一次处理的图片数。OpenCV 的 dnn 需要固定数目。</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s own</source>
        <translation>检查点自带</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A file of class names: one a line, or JSON</source>
        <translation>类别名称文件：每行一个，或 JSON</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Names of</source>
        <translation>命名方式</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>this program (carries everything)</source>
        <translation>本程序（包含全部信息）</translation>
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
        <translation>lukemelas（EfficientNet-PyTorch）</translation>
    </message>
    <message>
        <source>Hugging Face transformers</source>
        <translation>Hugging Face transformers</translation>
    </message>
    <message>
        <source>Input “images” [batch, 3, size, size], output “logits”. Class names and preprocessing go into the metadata.</source>
        <translation>输入 “images” [batch, 3, size, size]，输出 “logits”。类别名称与预处理写入元数据。</translation>
    </message>
    <message>
        <source>Holds tensors only: class names and preprocessing stay behind.</source>
        <translation>仅含张量：类别名称与预处理不会保存。</translation>
    </message>
    <message>
        <source>Class names, preprocessing and the network go into the metadata.</source>
        <translation>类别名称、预处理与网络结构写入元数据。</translation>
    </message>
    <message>
        <source>Class names (*.txt *.json *.csv);;All files (*)</source>
        <translation>类别名称 (*.txt *.json *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Which programs can read it, and whether names and preprocessing travel along</source>
        <translation>哪些程序能读取，以及名称与预处理是否随文件保存</translation>
    </message>
    <message>
        <source>Whose names the tensors get: load_state_dict(strict=True) takes them there</source>
        <translation>张量采用谁的命名：在那里 load_state_dict(strict=True) 可直接接受</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换该文件</translation>
    </message>
    <message>
        <source>In 8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>a folder that timm or transformers loads, with a model card</source>
        <translation>timm 或 transformers 可加载的文件夹，含模型卡</translation>
    </message>
    <message>
        <source>A quarter of the bytes, faster on the processor, and some accuracy lost: how much is measured on pictures that calibrate nothing</source>
        <translation>字节数为四分之一，在处理器上更快，准确率有所损失：损失多少由未参与校准的图片测得</translation>
    </message>
    <message>
        <source>a folder of classes, on the engine&apos;s machine</source>
        <translation>引擎所在机器上的类别文件夹</translation>
    </message>
    <message>
        <source>Half of them, 100 at most, calibrate; the accuracy is measured on others</source>
        <translation>其中一半（最多 100 张）用于校准；准确率在其余图片上测得</translation>
    </message>
    <message>
        <source>Percentage points of top-1. As few stages stay in float as that takes.</source>
        <translation>top-1 的百分点。为此保留尽可能少的浮点阶段。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>May lose</source>
        <translation>允许损失</translation>
    </message>
    <message>
        <source>A folder of this name is there already</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>config.json, model.safetensors and README.md, the model card. Written only where the library computes the same: transformers knows EfficientNet with TensorFlow&apos;s padding, timm the published networks.</source>
        <translation>config.json、model.safetensors 和模型卡 README.md。仅在该库计算结果相同时写出：transformers 支持 TensorFlow 填充的 EfficientNet，timm 支持已发表的网络。</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 个百分点</translation>
    </message>
</context>
<context>
    <name>effnet::FaithfulnessPanel</name>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Does the answer hang on what the map marks?</source>
        <translation>回答是否取决于热图标出之处？</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>测量中…</translation>
    </message>
    <message>
        <source>Shown the marked part alone, the network is surer.</source>
        <translation>只看标出的部分时，网络更确定。</translation>
    </message>
    <message>
        <source>Shown the marked part alone, it loses %1 of its probability.</source>
        <translation>只看标出的部分时，概率下降 %1。</translation>
    </message>
    <message>
        <source>ROAD %1 (above 0 is faithful)</source>
        <translation>ROAD %1（大于 0 为忠实）</translation>
    </message>
    <message>
        <source>The peak lies in the object&apos;s box; IoU %1.</source>
        <translation>峰值位于物体框内；IoU %1。</translation>
    </message>
    <message>
        <source>The peak lies outside the object&apos;s box; IoU %1.</source>
        <translation>峰值位于物体框外；IoU %1。</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Takes away what the map marks, and the rest, and looks what becomes of the answer: two forward passes a step, and ten.</source>
        <translation>分别去掉热图标出的部分与其余部分，看回答如何变化：每步两次前向计算，另加十次。</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> 步</translation>
    </message>
    <message>
        <source>Of both curves. RISE takes one for each row of pixels, 224 for a network of 224 pixels.</source>
        <translation>两条曲线的步数。RISE 每行像素一步，224 像素的网络为 224 步。</translation>
    </message>
    <message numerus="yes">
        <source>Deletion %1 (low is faithful), insertion %2 (high is faithful), in %n step(s)</source>
        <translation>
            <numerusform>删除 %1（低为忠实），插入 %2（高为忠实），共 %n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::FamilyFits</name>
    <message>
        <source>Family, untrained</source>
        <translation>系列，未训练</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
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
        <source>Stopped by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>The largest network of each family within the budget by compound scaling; nobody has trained it, so its accuracy is not known. A double click opens it.</source>
        <translation>每个系列按复合缩放在预算之内的最大网络；没有人训练过它，因此其准确率未知。双击可打开。</translation>
    </message>
    <message>
        <source>nothing is so small</source>
        <translation>没有这么小的</translation>
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
    <name>effnet::FindingsPanel</name>
    <message>
        <source>Probable label errors</source>
        <translation>可能的标签错误</translation>
    </message>
    <message>
        <source>One picture in two classes</source>
        <translation>一张图片属于两个类别</translation>
    </message>
    <message>
        <source>Leaks between parts</source>
        <translation>各部分之间的泄漏</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Unlike all others</source>
        <translation>与其他都不像</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>过暗</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>过小</translation>
    </message>
    <message>
        <source>Odd aspect ratio</source>
        <translation>少见的长宽比</translation>
    </message>
    <message>
        <source>Borders of one colour</source>
        <translation>单色边框</translation>
    </message>
    <message>
        <source>A camera that took one class only</source>
        <translation>只拍了一个类别的相机</translation>
    </message>
    <message>
        <source>Look for errors</source>
        <translation>查找错误</translation>
    </message>
    <message>
        <source>Label errors, pictures that are there twice or in two classes, leaks between training and validation, outliers, and pictures of no use: once two classes have labels.</source>
        <translation>标签错误、出现两次或属于两类的图片、训练与验证之间的泄漏、离群图片和无用图片：有两个类别带标签后可用。</translation>
    </message>
    <message>
        <source>Each picture is looked at and answered by a classifier that did not learn it …</source>
        <translation>每张图片都由没有学过它的分类器来看并作答…</translation>
    </message>
    <message>
        <source>%1: perhaps %2</source>
        <translation>%1：也许是 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing was found in %1 labelled pictures.</source>
        <translation>在 %1 张已标注图片中没有发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in %1 labelled pictures: suspicions, not verdicts.</source>
        <translation>
            <numerusform>在 %1 张已标注图片中有 %n 处发现：是怀疑，不是定论。</numerusform>
        </translation>
    </message>
    <message>
        <source>Size, brightness, sharpness and borders alone tell %1 of the classes right; always naming the largest would be %2. A classifier could go by them instead of the object: was each class taken with a camera of its own?</source>
        <translation>仅凭大小、亮度、清晰度和边框就能说对 %1 的类别；总说最大类别则为 %2。分类器可能依据这些而不是物体：每个类别是否用各自的相机拍摄？</translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerPanel</name>
    <message>
        <source>First answer</source>
        <translation>首个答案</translation>
    </message>
    <message>
        <source>Fine-tuning goes on from here</source>
        <translation>微调从这里继续</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>仔细查看…</translation>
    </message>
    <message>
        <source>Would more pictures help?</source>
        <translation>更多图片有帮助吗？</translation>
    </message>
    <message>
        <source>The classifier begins as the first answer&apos;s instead of at random; the run says when training gains nothing over it</source>
        <translation>分类器从首个答案开始而不是随机开始；训练不再优于它时运行会告知</translation>
    </message>
    <message>
        <source>By folds each picture is answered by a classifier that learnt from the others: all pictures measure, which a small validation part cannot do as well</source>
        <translation>按折测量时，每张图片由在其余图片上学习的分类器作答：所有图片都参与测量，这是小的验证部分做不到的</translation>
    </message>
    <message>
        <source>every picture stands alone</source>
        <translation>每张图片各自独立</translation>
    </message>
    <message>
        <source>Pictures of one object or series stay in one part: a column of the table, or a pattern whose parentheses find the object&apos;s name in the path, such as (cow\d+)_</source>
        <translation>同一物体或系列的图片放在一起：表格的一列，或用括号在路径中找出物体名称的模式，例如 (cow\d+)_</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>the validation part</source>
        <translation>验证部分</translation>
    </message>
    <message>
        <source>%1 folds of all pictures</source>
        <translation>全部图片的 %1 折</translation>
    </message>
    <message>
        <source>The network looks at each picture once.</source>
        <translation>网络把每张图片看一次。</translation>
    </message>
    <message>
        <source>The network looks at each picture once: %1 of %2</source>
        <translation>网络把每张图片看一次：%1 / %2</translation>
    </message>
    <message>
        <source>Without training: a linear classifier on what the network sees, on the validation pictures.</source>
        <translation>无需训练：在网络所见之上的线性分类器，在验证图片上。</translation>
    </message>
    <message>
        <source>Without training: a linear classifier on what the network sees, by %1 folds.</source>
        <translation>无需训练：在网络所见之上的线性分类器，按 %1 折。</translation>
    </message>
    <message>
        <source>Always naming the largest class would give %1.</source>
        <translation>总说最大类别会得到 %1。</translation>
    </message>
    <message>
        <source>Groups of pictures: %1.</source>
        <translation>图片组数：%1。</translation>
    </message>
    <message>
        <source>Few pictures: the true figure may lie anywhere in that range. Folds measure on all.</source>
        <translation>图片很少：真实数值可能在该区间的任何位置。折叠法会用全部图片测量。</translation>
    </message>
    <message>
        <source>Few pictures: the true figure may lie anywhere in that range.</source>
        <translation>图片很少：真实数值可能在该区间的任何位置。</translation>
    </message>
    <message>
        <source>No first answer: %1</source>
        <translation>没有首个答案：%1</translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>看作</translation>
    </message>
    <message>
        <source>Belief in the label</source>
        <translation>对标签的置信度</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首个答案</translation>
    </message>
    <message>
        <source>Doubtful pictures</source>
        <translation>可疑图片</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where does it look? (Classify)</source>
        <translation>它在看哪里？（分类）</translation>
    </message>
    <message>
        <source>Opens the doubtful pictures in Classify, with this classifier and its activation maps</source>
        <translation>在“分类”中用此分类器及其激活图打开可疑图片</translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerWires</name>
    <message>
        <source>First answer</source>
        <translation>首个答案</translation>
    </message>
    <message>
        <source>Writing the first answer&apos;s classifier…</source>
        <translation>正在写出首个答案的分类器…</translation>
    </message>
</context>
<context>
    <name>effnet::FolderClassesDialog</name>
    <message>
        <source>Which class is which folder?</source>
        <translation>哪个文件夹对应哪个类别？</translation>
    </message>
    <message>
        <source>The folders of %1 are not called as the network&apos;s classes. Choose the class of each; several may be the same, and a folder can be left out.</source>
        <translation>%1 的文件夹名称与网络的类别不同。请为每个文件夹选择类别；多个文件夹可以对应同一类别，也可以略去某个文件夹。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Class of the network</source>
        <translation>网络的类别</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>(leave it out)</source>
        <translation>（略去）</translation>
    </message>
    <message>
        <source>%1 is no class of the network.</source>
        <translation>%1 不是该网络的类别。</translation>
    </message>
    <message>
        <source>Every folder is left out.</source>
        <translation>每个文件夹都被略去。</translation>
    </message>
    <message>
        <source>Evaluated: folders: %1 of %2, pictures: %3 of %4.</source>
        <translation>参与评估：文件夹 %1 / %2，图像 %3 / %4。</translation>
    </message>
</context>
<context>
    <name>effnet::GridView</name>
    <message>
        <source>Search α, β, γ…</source>
        <translation>搜索 α、β、γ…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of the winner</source>
        <translation>相对优胜者</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The winner of a search is scaled here: once one has come through a whole training.</source>
        <translation>搜索的优胜者在这里缩放：需先有一个完成了完整训练。</translation>
    </message>
    <message>
        <source>How depth, width and resolution should grow together: each point of a grid of α, β, γ makes of the winner a network of about twice its cost, as counted after rounding. Points that round to the same network are one.</source>
        <translation>深度、宽度和分辨率应如何一起增长：α、β、γ 网格上的每个点都把优胜者变为取整后成本约两倍的网络。取整后相同的点算作一个。</translation>
    </message>
    <message>
        <source>The same network: %1</source>
        <translation>相同的网络：%1</translation>
    </message>
    <message>
        <source>%1 · n = %2</source>
        <translation>%1 · n = %2</translation>
    </message>
    <message>
        <source>Finished: the first row&apos;s coefficients stand in 3 · Scale.</source>
        <translation>已完成：第一行的系数已填入“3 · 缩放”。</translation>
    </message>
    <message>
        <source>Finished: no network came through a whole training.</source>
        <translation>已完成：没有网络完成整个训练。</translation>
    </message>
    <message>
        <source>%1 of %2 networks have come through an epoch</source>
        <translation>%2 个网络中已有 %1 个完成一个轮次</translation>
    </message>
</context>
<context>
    <name>effnet::GuidedPath</name>
    <message>
        <source>Equation 1: a network is a chain of stages</source>
        <translation>公式 1：网络是一串阶段</translation>
    </message>
    <message>
        <source>Table 1: the baseline</source>
        <translation>表 1：基线</translation>
    </message>
    <message>
        <source>B0 came from a search that maximised accuracy · (FLOPS / 400 M)^−0.07. The operators stay as they are; layers, channels and the input&apos;s size are what scaling changes.</source>
        <translation>B0 来自最大化 准确率 ·（FLOPS / 400 M）^−0.07 的搜索。算子保持不变；缩放改变的是层数、通道数和输入大小。</translation>
    </message>
    <message>
        <source>Equation 2: the most accurate network within a budget</source>
        <translation>公式 2：预算内最准确的网络</translation>
    </message>
    <message>
        <source>Figure 2: four ways to spend more</source>
        <translation>图 2：增加花费的四种方式</translation>
    </message>
    <message>
        <source>Wider, deeper, a larger picture, or all three. At one scale: what each way does to the boxes, and what the same cost buys.</source>
        <translation>更宽、更深、更大的图片，或三者一起。同一比例下：每种方式如何改变这些方块，同样的成本能换来什么。</translation>
    </message>
    <message>
        <source>Figure 3: one dimension at a time</source>
        <translation>图 3：一次一个维度</translation>
    </message>
    <message>
        <source>Observation 1: each dimension helps, and each saturates, near 80 % for B0. Width and input cost with their square.</source>
        <translation>观察 1：每个维度都有帮助，也都会饱和，对 B0 约在 80 %。宽度和输入的成本按平方增长。</translation>
    </message>
    <message>
        <source>Figure 4: width on four baselines</source>
        <translation>图 4：四个基线上的宽度</translation>
    </message>
    <message>
        <source>Observation 2: on a deeper baseline with a larger input, width gains far more at the same FLOPS: the three belong together.</source>
        <translation>观察 2：在更深、输入更大的基线上，相同 FLOPS 下宽度的收益大得多：三者应当一起增长。</translation>
    </message>
    <message>
        <source>Equation 3: compound scaling</source>
        <translation>公式 3：复合缩放</translation>
    </message>
    <message>
        <source>Table 2: the family on ImageNet</source>
        <translation>表 2：该系列在 ImageNet 上</translation>
    </message>
    <message>
        <source>One search at φ = 1, then φ alone: B0 to B7, beside networks of like accuracy with many times the parameters.</source>
        <translation>在 φ = 1 处搜索一次，之后只变 φ：B0 到 B7，旁边是准确率相近而参数多很多倍的网络。</translation>
    </message>
    <message>
        <source>Table 3: other baselines</source>
        <translation>表 3：其他基线</translation>
    </message>
    <message>
        <source>MobileNets and ResNet-50: at about the same FLOPs compound scaling beats each dimension alone.</source>
        <translation>MobileNet 与 ResNet-50：在大致相同的 FLOPs 下，复合缩放胜过任何单一维度。</translation>
    </message>
    <message>
        <source>Table 4: latency</source>
        <translation>表 4：延迟</translation>
    </message>
    <message>
        <source>On one core of a Xeon; what is measured on this machine stands beside it (view ‘Measure’, protocol ‘Table 4 of the paper’).</source>
        <translation>在 Xeon 的一个核心上；本机测得的值列在旁边（视图“测量”，方案“论文表 4”）。</translation>
    </message>
    <message>
        <source>Table 7 and figure 7: B0 four ways</source>
        <translation>表 7 与图 7：B0 的四种方式</translation>
    </message>
    <message>
        <source>Four networks of about 1.8 G FLOPs. Figure 7&apos;s class activation maps: the compound one looks at the object with more of its detail (page Classify, with a picture of your own).</source>
        <translation>四个约 1.8 G FLOPs 的网络。图 7 的类激活图：复合缩放的网络更关注物体及其细节（“分类”页，可用自己的图片）。</translation>
    </message>
    <message>
        <source>Figure 8: the same four, as points</source>
        <translation>图 8：同样四个，画成点</translation>
    </message>
    <message>
        <source>From the same baseline to about the same FLOPs: 81.1 % where all three grow together, 78.9 to 79.1 % where one does.</source>
        <translation>从同一基线到大致相同的 FLOPs：三者一起增长为 81.1 %，只增长一个为 78.9 到 79.1 %。</translation>
    </message>
    <message>
        <source>EfficientNetV2: large pictures train slowly</source>
        <translation>EfficientNetV2：大图片训练慢</translation>
    </message>
    <message>
        <source>At 512 px a batch of 24 no longer fits a V100; at 380 px it does. Predicted beside printed; the card is the one chosen at the right.</source>
        <translation>512 px 时批大小 24 已放不进 V100；380 px 时可以。预测值在印刷值旁；显卡为右侧所选。</translation>
    </message>
    <message>
        <source>EfficientNetV2: fused convolutions</source>
        <translation>EfficientNetV2：融合卷积</translation>
    </message>
    <message>
        <source>One k×k convolution in place of expansion and depthwise: more FLOPs and yet faster, in early stages only.</source>
        <translation>用一个 k×k 卷积代替扩展与深度卷积：FLOPs 更多却更快，仅限早期阶段。</translation>
    </message>
    <message>
        <source>EfficientNetV2: stronger regularisation for larger pictures</source>
        <translation>EfficientNetV2：更大的图片需要更强的正则化</translation>
    </message>
    <message>
        <source>The best magnitude of RandAugment grows with the image: progressive learning raises both together.</source>
        <translation>RandAugment 的最佳强度随图片增大：渐进式学习同时提高两者。</translation>
    </message>
    <message>
        <source>N = ⊙ Fᵢ^Lᵢ (X⟨Hᵢ, Wᵢ, Cᵢ⟩), i = 1 … s. Here s = %1: %2.</source>
        <translation>N = ⊙ Fᵢ^Lᵢ (X⟨Hᵢ, Wᵢ, Cᵢ⟩)，i = 1 … s。此处 s = %1：%2。</translation>
    </message>
    <message>
        <source> (no limit)</source>
        <translation>（无限制）</translation>
    </message>
    <message>
        <source>max Accuracy(N(d, w, r)) so that Memory(N) ≤ target and FLOPS(N) ≤ target. Here d = %1, w = %2, r = %3; FLOPS(N) = %4%5; Memory(N) = %6%7 for an answer. The limits are those above.</source>
        <translation>max Accuracy(N(d, w, r))，使 Memory(N) ≤ 目标 且 FLOPS(N) ≤ 目标。此处 d = %1，w = %2，r = %3；FLOPS(N) = %4%5；一次推理的 Memory(N) = %6%7。限制见上方。</translation>
    </message>
    <message>
        <source>d = α^φ = %1^%4 = %5, w = β^φ = %2^%4 = %6, r = γ^φ = %3^%4 = %7, with α·β²·γ² = %8 ≈ 2: the cost is meant to grow by 2^φ = %9.</source>
        <translation>d = α^φ = %1^%4 = %5，w = β^φ = %2^%4 = %6，r = γ^φ = %3^%4 = %7，其中 α·β²·γ² = %8 ≈ 2：成本应按 2^φ = %9 增长。</translation>
    </message>
    <message>
        <source>(The page&apos;s network is scaled in another way now.)</source>
        <translation>（本页网络现在以另一种方式缩放。）</translation>
    </message>
    <message>
        <source>The network on this page has %1 times its baseline&apos;s MACs.</source>
        <translation>本页网络的 MACs 是其基线的 %1 倍。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
</context>
<context>
    <name>effnet::Handout</name>
    <message>
        <source>depth %1, width %2, resolution %3</source>
        <translation>深度 %1、宽度 %2、分辨率 %3</translation>
    </message>
    <message>
        <source>Input %1 px · %2 blocks · %3 weighted layers</source>
        <translation>输入 %1 px · %2 个块 · %3 个带权层</translation>
    </message>
    <message>
        <source>Parameters %1 (baseline %2)</source>
        <translation>参数 %1（基线 %2）</translation>
    </message>
    <message>
        <source>FLOPs %1 (baseline %2)</source>
        <translation>FLOPs %1（基线 %2）</translation>
    </message>
    <message>
        <source>MACs %1 (baseline %2)</source>
        <translation>MACs %1（基线 %2）</translation>
    </message>
    <message>
        <source>Memory for one answer %1, for training %2 an image and %3 once</source>
        <translation>一次回答的内存 %1；训练每张图片 %2，另加一次性的 %3</translation>
    </message>
    <message>
        <source>Counted, not measured, for one image in fp32.</source>
        <translation>按 fp32 下一张图片计数，不是测量值。</translation>
    </message>
</context>
<context>
    <name>effnet::ImageView</name>
    <message>
        <source>Picture and map</source>
        <translation>图片与热图</translation>
    </message>
    <message>
        <source>Picture of %1 by %2 pixels</source>
        <translation>%1 × %2 像素的图片</translation>
    </message>
    <message>
        <source>, under a map</source>
        <translation>，上面有热图</translation>
    </message>
    <message>
        <source>, its map hidden</source>
        <translation>，热图已隐藏</translation>
    </message>
    <message>
        <source>picture with its map</source>
        <translation>叠加热力图的图像</translation>
    </message>
</context>
<context>
    <name>effnet::LabelBar</name>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>One</source>
        <translation>单张</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>所有图片</translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation>没有类别</translation>
    </message>
    <message>
        <source>With a class</source>
        <translation>有类别</translation>
    </message>
    <message>
        <source>Class and suggestion differ</source>
        <translation>类别与建议不同</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>最不确定的在前</translation>
    </message>
    <message>
        <source>Most different first</source>
        <translation>最不同的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Pictures between two classes: their labels teach the classifier most.</source>
        <translation>介于两个类别之间的图片：它们的标签最能教会分类器。</translation>
    </message>
    <message>
        <source>Pictures unlike those that have a label: nothing is overlooked.</source>
        <translation>与已有标签的图片不像的图片：不会遗漏什么。</translation>
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
        <translation>图片差异最大的两个方向；立即可得。</translation>
    </message>
    <message>
        <source>Neighbours stay neighbours; distances between far groups mean nothing.</source>
        <translation>相邻的保持相邻；远处群组之间的距离没有意义。</translation>
    </message>
    <message>
        <source>Coloured by class</source>
        <translation>按类别着色</translation>
    </message>
    <message>
        <source>Coloured by error</source>
        <translation>按错误着色</translation>
    </message>
    <message>
        <source>Coloured by confidence</source>
        <translation>按置信度着色</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Open other pictures…</source>
        <translation>打开其他图片…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>导出为表格…</translation>
    </message>
    <message>
        <source>Export the labels</source>
        <translation>导出标签</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Copy into a folder for each class…</source>
        <translation>复制到每个类别的文件夹…</translation>
    </message>
    <message>
        <source>Move into a folder for each class…</source>
        <translation>移动到每个类别的文件夹…</translation>
    </message>
    <message>
        <source>Move corrected pictures into their class&apos;s folder</source>
        <translation>把已更正的图片移到其类别的文件夹</translation>
    </message>
    <message>
        <source>Take a move back…</source>
        <translation>撤回一次移动…</translation>
    </message>
    <message>
        <source>Choose the record of the move</source>
        <translation>选择移动的记录</translation>
    </message>
    <message>
        <source>Records (*.csv)</source>
        <translation>记录 (*.csv)</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>选择一个空文件夹</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>已标注 %1 / %2</translation>
    </message>
</context>
<context>
    <name>effnet::LabelDelegate</name>
    <message>
        <source>%1? %2</source>
        <translation>%1？%2</translation>
    </message>
</context>
<context>
    <name>effnet::LabelModel</name>
    <message>
        <source>Class: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Taken for: %1, %2</source>
        <translation>被认作：%1，%2</translation>
    </message>
</context>
<context>
    <name>effnet::LabelPage</name>
    <message>
        <source>Drop photographs to label</source>
        <translation>拖放要标注的照片</translation>
    </message>
    <message>
        <source>A folder of unsorted pictures, or of class folders to look for errors in. Labels lie in a table beside the pictures; the pictures stay as they are.</source>
        <translation>未分类图片的文件夹，或要查找错误的类别文件夹。标签存放在图片旁的表格中；图片保持原样。</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>no class yet</source>
        <translation>还没有类别</translation>
    </message>
    <message>
        <source>taken for %1, %2</source>
        <translation>被认作 %1，%2</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Network that suggests</source>
        <translation>给出建议的网络</translation>
    </message>
    <message>
        <source>Errors in the data</source>
        <translation>数据中的错误</translation>
    </message>
    <message>
        <source>The folder is looked through …</source>
        <translation>正在查看文件夹…</translation>
    </message>
    <message>
        <source>The folders&apos; names are the classes. What you change is a correction, in corrections.csv; the pictures stay where they are until you move them.</source>
        <translation>文件夹名就是类别。您的更改作为更正记在 corrections.csv 中；在您移动之前图片留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken.</source>
        <translation>
            <numerusform>%n 个文件无法采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>These two directions hold %1 of the differences.</source>
        <translation>这两个方向包含了 %1 的差异。</translation>
    </message>
</context>
<context>
    <name>effnet::LabelWires</name>
    <message numerus="yes">
        <source>%n label(s) were changed by another program and taken over</source>
        <translation>
            <numerusform>%n 个标签被其他程序更改，已采用</numerusform>
        </translation>
    </message>
    <message>
        <source>The table of labels was changed and is not understood any more. It lies in %1 now; your labels are in a new one.</source>
        <translation>标签表格被更改，已无法理解。它现在位于 %1；您的标签在新表格中。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported</source>
        <translation>
            <numerusform>已导出 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved; %1 takes that back</source>
        <translation>
            <numerusform>已移动 %n 张图片；%1 可撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are back where they came from</source>
        <translation>
            <numerusform>%n 张图片已回到原处</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels can be given at once. With a network that was trained on photographs, classes are suggested: the page Checkpoints downloads one.</source>
        <translation>可以立即标注。用在照片上训练过的网络会给出类别建议：“检查点”页可下载。</translation>
    </message>
    <message>
        <source>The network looks at each picture once. Label meanwhile.</source>
        <translation>网络把每张图片看一次。您可以同时标注。</translation>
    </message>
    <message>
        <source>%1 of %2 pictures looked at</source>
        <translation>已看 %1 / %2 张图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read; they get no suggestion.</source>
        <translation>
            <numerusform>%n 张图片无法读取；它们没有建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. Label a few pictures of two classes or more; suggestions follow.</source>
        <translation>就绪。请标注两个以上类别的几张图片；随后会有建议。</translation>
    </message>
    <message>
        <source>Suggestions from few labels. Accuracy is told from eight labelled pictures on.</source>
        <translation>由少量标签给出的建议。从八张已标注图片起会告知准确率。</translation>
    </message>
    <message>
        <source>Of the labelled pictures %1 are recognised without having been learnt (%2). Those chosen as the most uncertain are harder than the others.</source>
        <translation>已标注图片中有 %1 在未学习的情况下被认出（%2）。按最不确定选出的比其他更难。</translation>
    </message>
    <message>
        <source>Looking for errors in the data</source>
        <translation>正在查找数据中的错误</translation>
    </message>
    <message>
        <source>The map needs a network that has looked at the pictures.</source>
        <translation>地图需要一个看过这些图片的网络。</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>正在绘制地图</translation>
    </message>
</context>
<context>
    <name>effnet::LaunchBar</name>
    <message>
        <source>Back to the run</source>
        <translation>返回该次训练</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation>在何处训练</translation>
    </message>
    <message>
        <source>The run goes on when this window is closed, and is found again under Runs.</source>
        <translation>关闭本窗口后训练仍会继续，可在“记录”中找到。</translation>
    </message>
    <message>
        <source>Starts by itself when the last run in the queue has ended</source>
        <translation>队列中最后一次训练结束后自动开始</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>批量训练</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>参数扫描…</translation>
    </message>
    <message>
        <source>A grid over coefficients or settings, ranked by accuracy and cost</source>
        <translation>对系数或设置做网格搜索，按精度与代价排名</translation>
    </message>
    <message>
        <source>Scaling experiment…</source>
        <translation>缩放实验…</translation>
    </message>
    <message>
        <source>Base, depth, width, resolution and compound at equal cost: the paper&apos;s figure 8 on your data</source>
        <translation>基线、深度、宽度、分辨率与复合，代价相等：在你的数据上重现论文图 8</translation>
    </message>
    <message>
        <source>Best device</source>
        <translation>最佳设备</translation>
    </message>
    <message>
        <source>Choose the pictures first.</source>
        <translation>请先选择图片。</translation>
    </message>
    <message>
        <source>From a training step that was measured on this device just now; memory as counted for the network. Other programs make it slower.</source>
        <translation>根据刚才在此设备上测得的训练步；内存按网络计算得出。其他程序会使其变慢。</translation>
    </message>
    <message>
        <source>Measuring a step…</source>
        <translation>正在测量一步…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Several GPUs…</source>
        <translation>多个 GPU…</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 个 GPU</translation>
    </message>
    <message>
        <source>About &lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; of memory · %3 a step, steps in an epoch: %4</source>
        <translation>约 &lt;b&gt;%1&lt;/b&gt;，内存 &lt;b&gt;%2&lt;/b&gt; · 每步 %3，每轮 %4 步</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Finds a network for these pictures and a cost, how it should grow, and makes a family of it</source>
        <translation>为这些图片和一个成本寻找网络，找出它应如何增长，并由此建立系列</translation>
    </message>
</context>
<context>
    <name>effnet::LinkLoader</name>
    <message>
        <source>Links of the kind &apos;%1&apos; are not followed.</source>
        <translation>不打开“%1”类链接。</translation>
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
    <message>
        <source>That did not work; what is shown may be from before. Details say why.</source>
        <translation>操作没有成功；当前显示的可能是之前的内容。详情说明原因。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>引擎：%1</translation>
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
        <source>%1 – EfficientNet Explorer&apos;s manual</source>
        <translation>%1 – EfficientNet Explorer 手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
</context>
<context>
    <name>effnet::MeasurePlots</name>
    <message>
        <source>Published top-1</source>
        <translation>论文 top-1</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Time by stage</source>
        <translation>各阶段用时</translation>
    </message>
    <message>
        <source>Training against input</source>
        <translation>训练随输入</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>share of MACs</source>
        <translation>MACs 占比</translation>
    </message>
    <message>
        <source>share of time</source>
        <translation>时间占比</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Memory of a step</source>
        <translation>每步内存</translation>
    </message>
    <message>
        <source>Time of a step, for an image</source>
        <translation>每步用时（每幅图片）</translation>
    </message>
    <message>
        <source>Top-1 of weights</source>
        <translation>权重的 top-1</translation>
    </message>
    <message>
        <source>What the paper&apos;s table 2 prints</source>
        <translation>论文表 2 所印</translation>
    </message>
    <message>
        <source>What those state who offer weights of this input size</source>
        <translation>提供此输入大小权重者所述</translation>
    </message>
    <message>
        <source>Top-1 in 32 bits</source>
        <translation>32 位的 top-1</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>top-1</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>No network that was timed in this way has a published accuracy.</source>
        <translation>以这种方式计时的网络都没有公布的准确率。</translation>
    </message>
    <message>
        <source>No training step of this network has been timed yet.</source>
        <translation>此网络的训练步尚未计时。</translation>
    </message>
</context>
<context>
    <name>effnet::MeasureView</name>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>One picture at a time on all threads, as an application feels it.</source>
        <translation>使用全部线程，一次一幅图片，如应用程序所感受。</translation>
    </message>
    <message>
        <source>Table 4 of the paper</source>
        <translation>论文表 4</translation>
    </message>
    <message>
        <source>Batch 1 on one core, mean of 20 runs. The paper&apos;s Xeon E5-2690 took 98 ms for B1 and 3.1 s for B7.</source>
        <translation>单核，批大小 1，20 次的均值。论文所用 Xeon E5-2690 对 B1 需 98 毫秒，对 B7 需 3.1 秒。</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Sixteen pictures at a time on all threads, as a server works.</source>
        <translation>使用全部线程，一次十六幅图片，如服务器所为。</translation>
    </message>
    <message>
        <source>Training step</source>
        <translation>训练步</translation>
    </message>
    <message>
        <source>Forward and backward pass of eight pictures, with the memory they need.</source>
        <translation>八幅图片的前向与反向计算，及其所需内存。</translation>
    </message>
    <message>
        <source>Training step against input size</source>
        <translation>训练步随输入尺寸</translation>
    </message>
    <message>
        <source>Why large pictures train slowly: time and memory of a step grow with the square of the input&apos;s side.</source>
        <translation>大图片为何训练慢：每步的时间与内存随输入边长的平方增长。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Counted runs; three before them are not</source>
        <translation>计入的次数；此前三次不计</translation>
    </message>
    <message>
        <source>Input sizes in pixels, separated by commas</source>
        <translation>输入尺寸（像素），以逗号分隔</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Whole family</source>
        <translation>整个系列</translation>
    </message>
    <message>
        <source>Each published network of this family in turn, so that the latency axis fills</source>
        <translation>依次测量此系列中每个已发表的网络，以填满延迟轴</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Input sizes, px</source>
        <translation>输入尺寸（像素）</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>测量方案</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Nothing measured yet. ‘Measure’ times the network of this page on the engine&apos;s machine; times stay here, machine by machine.</source>
        <translation>尚无测量。“测量”会在引擎所在机器上为本页的网络计时；结果按机器保留在此。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>‘%1’ is no input size between 1 and %2</source>
        <translation>“%1”不是 1 到 %2 之间的输入尺寸</translation>
    </message>
    <message>
        <source>%1 sizes at most, please</source>
        <translation>最多输入 %1 个尺寸</translation>
    </message>
    <message>
        <source>Which input sizes? For example 128, 192, 256</source>
        <translation>哪些输入尺寸？例如 128, 192, 256</translation>
    </message>
    <message>
        <source>One of the fields above holds no number that can be used</source>
        <translation>上方有一项的数值不可用</translation>
    </message>
    <message>
        <source>What is timed, and how; the fields below can be changed</source>
        <translation>测量什么、如何测量；下面各项可以修改</translation>
    </message>
    <message>
        <source>On which device of the engine&apos;s machine</source>
        <translation>在引擎所在机器的哪个设备上</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Processor threads; empty for all that the machine has</source>
        <translation>处理器线程数；留空表示机器的全部线程</translation>
    </message>
    <message>
        <source>Pictures in one pass</source>
        <translation>一次处理的图片数</translation>
    </message>
    <message>
        <source>Time the network of this page</source>
        <translation>测量本页网络的用时</translation>
    </message>
    <message>
        <source>Of the numbers that the network computes on; 8 bits run on the processor alone</source>
        <translation>网络计算所用数值的位数；8 位只在处理器上运行</translation>
    </message>
    <message>
        <source>Measure all</source>
        <translation>全部测量</translation>
    </message>
    <message>
        <source>Every published network that has no time in this way yet, the smallest first, while you go on working; cancel at any time, what was measured is kept and the rest can follow later</source>
        <translation>每个尚未以此方式计时的已发表网络，从最小的开始，您可以继续工作；随时可取消，已测得的会保留，其余可以以后再测</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Every published network has a time in this way already</source>
        <translation>每个已发表网络都已有此方式的时间</translation>
    </message>
</context>
<context>
    <name>effnet::MeasurementModel</name>
    <message numerus="yes">
        <source>%1, %n thread(s), batch %2</source>
        <translation>
            <numerusform>%1，%n 线程，批大小 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2 上</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>训练步</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>%1 over what the engine held before; %2 in all</source>
        <translation>比引擎此前所占多 %1；共 %2</translation>
    </message>
    <message>
        <source>%1 runs%2; fastest %3 ms, %4 MACs</source>
        <translation>%1 次%2；最快 %3 毫秒，%4 MACs</translation>
    </message>
    <message>
        <source>, with the program&apos;s own kernels</source>
        <translation>，使用本程序自带的内核</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Input, px</source>
        <translation>输入（像素）</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量项</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Mean, ms</source>
        <translation>均值/毫秒</translation>
    </message>
    <message>
        <source>Median, ms</source>
        <translation>中位数/毫秒</translation>
    </message>
    <message>
        <source>90 %, ms</source>
        <translation>90 %/毫秒</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>图片/秒</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 (predicted %2)</source>
        <translation>%1（预测 %2）</translation>
    </message>
    <message>
        <source>%1, 8 bits</source>
        <translation>%1，8 位</translation>
    </message>
    <message>
        <source>answer, 8 bits</source>
        <translation>答案，8 位</translation>
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
    <message>
        <source>What the program says about it</source>
        <translation>程序对此的说明</translation>
    </message>
    <message>
        <source>For a report or a search</source>
        <translation>用于报告或搜索</translation>
    </message>
</context>
<context>
    <name>effnet::NearestPanel</name>
    <message>
        <source>Choose the training pictures…</source>
        <translation>选择训练图片…</translation>
    </message>
    <message>
        <source>What it learnt from, and sees most like this picture.</source>
        <translation>它从中学习、并且看来与此图片最像的图片。</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>在 %1 中：</translation>
    </message>
    <message>
        <source>Choose the training pictures</source>
        <translation>选择训练图片</translation>
    </message>
    <message>
        <source>In %1: looking …</source>
        <translation>在 %1 中：正在查看…</translation>
    </message>
    <message>
        <source>%1
class %2, similarity %3</source>
        <translation>%1
类别 %2，相似度 %3</translation>
    </message>
    <message>
        <source>Of %1 training pictures in %2 the most similar, by the cosine of the features.</source>
        <translation>%2 中 %1 张训练图片里最相似的，按特征的余弦。</translation>
    </message>
</context>
<context>
    <name>effnet::NearestWires</name>
    <message>
        <source>%1 of %2 training pictures looked at</source>
        <translation>已看 %1 / %2 张训练图片</translation>
    </message>
</context>
<context>
    <name>effnet::Network</name>
    <message>
        <source>%1, %2 classes</source>
        <translation>%1，%2 类</translation>
    </message>
    <message>
        <source>Pooling &amp; FC</source>
        <translation>池化与全连接</translation>
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
%n 层，%3 → %4 通道，%5 → %6 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters, %2 MACs</source>
        <translation>%1 参数，%2 MACs</translation>
    </message>
    <message numerus="yes">
        <source>baseline: %n layer(s), %1 channels, %2 px</source>
        <translation>
            <numerusform>基线：%n 层，%1 通道，%2 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing of the network</source>
        <translation>网络图</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkFieldsModel</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Stem: channels</source>
        <translation>主干：通道</translation>
    </message>
    <message>
        <source>Stem: kernel</source>
        <translation>主干：卷积核</translation>
    </message>
    <message>
        <source>Stem: stride</source>
        <translation>主干：步幅</translation>
    </message>
    <message>
        <source>Stem: max pooling</source>
        <translation>主干：最大池化</translation>
    </message>
    <message>
        <source>3×3, stride 2, behind the convolution, as ResNet has it</source>
        <translation>3×3，步幅 2，在卷积之后，如 ResNet</translation>
    </message>
    <message>
        <source>Stem: scales with width</source>
        <translation>主干：随宽度缩放</translation>
    </message>
    <message>
        <source>Head: channels</source>
        <translation>头部：通道</translation>
    </message>
    <message>
        <source>Of the 1×1 convolution before the pooling; 0 for none</source>
        <translation>池化前 1×1 卷积的通道；0 表示没有</translation>
    </message>
    <message>
        <source>Head: follows width</source>
        <translation>头部：随宽度</translation>
    </message>
    <message>
        <source>as the stages</source>
        <translation>与各阶段一样</translation>
    </message>
    <message>
        <source>four times the last stage</source>
        <translation>最后阶段的四倍</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>only where it grows</source>
        <translation>仅在增大时</translation>
    </message>
    <message>
        <source>Hidden layer: outputs</source>
        <translation>隐藏层：输出</translation>
    </message>
    <message>
        <source>A linear layer between pooling and classifier, as MobileNetV3 has it; 0 for none</source>
        <translation>池化与分类器之间的线性层，如 MobileNetV3；0 表示没有</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Of stages that name none of their own</source>
        <translation>用于没有自己激活函数的阶段</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s puts the odd pixel at the right and bottom; sizes and costs are the same</source>
        <translation>TensorFlow 把多出的像素放在右侧和下方；大小和成本相同</translation>
    </message>
    <message>
        <source>as TensorFlow</source>
        <translation>同 TensorFlow</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>Batch norm: epsilon</source>
        <translation>批归一化：epsilon</translation>
    </message>
    <message>
        <source>Batch norm: momentum</source>
        <translation>批归一化：动量</translation>
    </message>
    <message>
        <source>PyTorch&apos;s: the weight of the new batch</source>
        <translation>PyTorch 的定义：新批次的权重</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Before the classifier, while training</source>
        <translation>在分类器之前，训练时</translation>
    </message>
    <message>
        <source>Stochastic depth</source>
        <translation>随机深度</translation>
    </message>
    <message>
        <source>Of dropping the last block&apos;s branch; it rises along the blocks</source>
        <translation>丢弃最后一个块分支的概率；沿各块递增</translation>
    </message>
    <message>
        <source>SE: ratio is of</source>
        <translation>SE：比例相对于</translation>
    </message>
    <message>
        <source>the block&apos;s input</source>
        <translation>块的输入</translation>
    </message>
    <message>
        <source>the expanded channels</source>
        <translation>扩展后的通道</translation>
    </message>
    <message>
        <source>SE: multiples of eight</source>
        <translation>SE：八的倍数</translation>
    </message>
    <message>
        <source>SE: gate</source>
        <translation>SE：门</translation>
    </message>
    <message>
        <source>SE: activation</source>
        <translation>SE：激活函数</translation>
    </message>
    <message>
        <source>Of the narrow layer</source>
        <translation>窄层的激活函数</translation>
    </message>
    <message>
        <source>the stage&apos;s</source>
        <translation>阶段的</translation>
    </message>
    <message>
        <source>Channels are rounded</source>
        <translation>通道取整</translation>
    </message>
    <message>
        <source>losing 10 % at most</source>
        <translation>最多损失 10 %</translation>
    </message>
    <message>
        <source>to the nearest eight</source>
        <translation>取最近的八的倍数</translation>
    </message>
    <message>
        <source>First and last stage deepen</source>
        <translation>首尾阶段加深</translation>
    </message>
    <message>
        <source>Expanded to multiples of eight</source>
        <translation>扩展到八的倍数</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is no number from %3 to %4</source>
        <translation>%1：“%2”不是 %3 到 %4 之间的数</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
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
        <source>One position of this stage&apos;s output sees %1 × %1 pixels of the input (kernels only)</source>
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
        <source>Receptive field, px</source>
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
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Repetitions of all stages: %1 blocks, the stem, the head and the classifier</source>
        <translation>所有阶段的重复次数：%1 个块、主干、头部与分类器</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>隐藏层</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkPicker</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>None: without suggestions</source>
        <translation>无：没有建议</translation>
    </message>
    <message>
        <source>Choose a pretrained network</source>
        <translation>选择预训练网络</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkVerdict</name>
    <message>
        <source>Right, of %1 pictures whose folder names their class: %2.</source>
        <translation>在 %1 张由文件夹名给出类别的图片中，正确率：%2。</translation>
    </message>
    <message>
        <source>They differ (McNemar, p = %1).</source>
        <translation>它们有差异（McNemar，p = %1）。</translation>
    </message>
    <message>
        <source>These pictures do not tell them apart (McNemar, p = %1).</source>
        <translation>这些图片不足以区分它们（McNemar，p = %1）。</translation>
    </message>
    <message>
        <source>The first differs from all others (McNemar, Holm).</source>
        <translation>第一个与其他所有网络都有差异（McNemar，Holm 校正）。</translation>
    </message>
    <message>
        <source>Not told apart from the first (McNemar, Holm): %1.</source>
        <translation>与第一个无法区分（McNemar，Holm 校正）：%1。</translation>
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
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
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
    <name>effnet::ObjectiveFields</name>
    <message>
        <source>v</source>
        <translation>v</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>Score: accuracy · (MACs / T)^w, as in EfficientNet&apos;s paper. Counted, the same on every machine.</source>
        <translation>分数：准确率 ·（MACs / T）^w，同 EfficientNet 论文。由计数得出，在每台机器上都相同。</translation>
    </message>
    <message>
        <source>Latency here</source>
        <translation>本机延迟</translation>
    </message>
    <message>
        <source>Score: accuracy · (latency / T)^w, as in MnasNet&apos;s paper. The time of an answer to one image on this machine, on one core where there is no GPU.</source>
        <translation>分数：准确率 ·（延迟 / T）^w，同 MnasNet 论文。延迟是本机对一幅图像作答的时间；没有 GPU 时用一个核心。</translation>
    </message>
    <message>
        <source>Training step here</source>
        <translation>本机训练步</translation>
    </message>
    <message>
        <source>Score: accuracy · (S / T)^w · (P / P₀)^v, as in EfficientNetV2&apos;s paper. S: the time of a training step with the chosen batch size on this machine. P: parameters; P₀: those of the start network.</source>
        <translation>分数：准确率 ·（S / T）^w ·（P / P₀）^v，同 EfficientNetV2 论文。S：本机以所选批大小训练一步的时间。P：参数量；P₀：起始网络的参数量。</translation>
    </message>
    <message>
        <source>w of the score: −0.07 gives up 5 % of accuracy, relatively, for half of the cost; 0 judges by accuracy alone, with the target as a limit</source>
        <translation>分数中的 w：−0.07 表示成本减半可换取相对 5 % 的准确率；0 表示只看准确率，目标只作为上限</translation>
    </message>
    <message>
        <source>v of the score: what it gives for fewer parameters; −0.05 in the paper</source>
        <translation>分数中的 v：参数更少值多少；论文中为 −0.05</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>优化目标</translation>
    </message>
    <message>
        <source>Target T</source>
        <translation>目标 T</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What costs more than T is not trained. The edge in the picture can be dragged.</source>
        <translation>成本高于 T 的不训练。图中的边界可以拖动。</translation>
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
        <translation>延迟</translation>
    </message>
    <message>
        <source>Training step</source>
        <translation>训练步</translation>
    </message>
    <message>
        <source>Times are told from %1 networks measured here; mean error on one left out: %2</source>
        <translation>时间由本机测量的 %1 个网络推算；留一法平均误差：%2</translation>
    </message>
    <message>
        <source>; each network is timed itself before it trains</source>
        <translation>；每个网络在训练前还会单独计时</translation>
    </message>
</context>
<context>
    <name>effnet::ParallelPlot</name>
    <message>
        <source>Settings of the runs against their score</source>
        <translation>各次训练的设置与得分</translation>
    </message>
    <message>
        <source>Choose several measured runs in the table, or one of a sweep.</source>
        <translation>在表中选择多条已有结果的记录，或选择某次扫描中的一条。</translation>
    </message>
</context>
<context>
    <name>effnet::PhiSlider</name>
    <message>
        <source>Compound coefficient φ</source>
        <translation>复合系数 φ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，在 %2</translation>
    </message>
</context>
<context>
    <name>effnet::PictureFilter</name>
    <message>
        <source>Filter by file or class</source>
        <translation>按文件名或类别筛选</translation>
    </message>
    <message>
        <source>Shows only pictures whose file or class holds these letters</source>
        <translation>只显示文件名或类别含有这些字母的图片</translation>
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
        <source>Least confident first</source>
        <translation>最不确定的在前</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>最确定的在前</translation>
    </message>
    <message>
        <source>Order of the film strip</source>
        <translation>胶片条的排序</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>所有图片</translation>
    </message>
    <message>
        <source>Noted as right</source>
        <translation>已标为正确</translation>
    </message>
    <message>
        <source>Noted as wrong</source>
        <translation>已标为错误</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Which pictures the film strip shows</source>
        <translation>胶片条显示哪些图片</translation>
    </message>
    <message>
        <source>Show all pictures again</source>
        <translation>重新显示所有图片</translation>
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
        <translation>正在获取 %1…</translation>
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
        <source>Pictures and checkpoints (%1);;All files (*)</source>
        <translation>图片和检查点 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>来自剪贴板</translation>
    </message>
    <message>
        <source>A part of the screen…</source>
        <translation>屏幕的一部分…</translation>
    </message>
    <message>
        <source>This desktop gives no picture of the screen. Take one with its own tool and paste it.</source>
        <translation>此桌面不提供屏幕图像。请用其自带工具截图后粘贴。</translation>
    </message>
</context>
<context>
    <name>effnet::PictureKeys</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Show or hide the heat map</source>
        <translation>显示或隐藏热图</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Note: the answer is right</source>
        <translation>注记：答案正确</translation>
    </message>
    <message>
        <source>Note: the answer is wrong</source>
        <translation>注记：答案错误</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>复制所显示的内容</translation>
    </message>
</context>
<context>
    <name>effnet::PictureOutput</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
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
        <source>There is no map to save yet.</source>
        <translation>尚无可保存的热图。</translation>
    </message>
    <message>
        <source>Save the raw map</source>
        <translation>保存原始热图</translation>
    </message>
    <message>
        <source>NumPy array (*.npy);;32-bit TIFF (*.tif)</source>
        <translation>NumPy 数组 (*.npy);;32 位 TIFF (*.tif)</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>网页 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the answers as a table</source>
        <translation>将回答保存为表格</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the evaluation</source>
        <translation>保存评估结果</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>评估</translation>
    </message>
</context>
<context>
    <name>effnet::PicturesPane</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Answers to what the engine&apos;s camera sees, picture by picture</source>
        <translation>对引擎所在机器的摄像头画面逐幅作答</translation>
    </message>
    <message>
        <source>Classify all</source>
        <translation>全部分类</translation>
    </message>
    <message>
        <source>Asks the network about every picture that the film strip shows</source>
        <translation>对胶片条显示的每张图片询问网络</translation>
    </message>
    <message>
        <source>Save answers…</source>
        <translation>保存回答…</translation>
    </message>
    <message>
        <source>File, class, probability and note of the pictures shown, as CSV or JSON</source>
        <translation>所示图片的文件、类别、概率与标注，存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Evaluate a labelled folder…</source>
        <translation>评估有标签的文件夹…</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class: accuracy, confusion matrix, doubtful labels</source>
        <translation>每个类别一个子文件夹的文件夹：精度、混淆矩阵、可疑标签</translation>
    </message>
    <message>
        <source>Show the evaluation</source>
        <translation>显示评估</translation>
    </message>
    <message>
        <source>The last one, with its confusion matrix</source>
        <translation>最近一次评估及其混淆矩阵</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Files, a folder, the clipboard or a part of the screen; or drop them on the page</source>
        <translation>文件、文件夹、剪贴板或屏幕的一部分；也可拖放到页面上</translation>
    </message>
    <message>
        <source>Folder with a sub-folder for each class</source>
        <translation>每个类别一个子文件夹的文件夹</translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>图片：%1 / %2</translation>
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
    <message>
        <source>%1 at %2</source>
        <translation>%1，在 %2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隐藏）</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1：没有数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: first %2, last %3, lowest %4, highest %5</source>
        <translation>%1：首个 %2，末个 %3，最低 %4，最高 %5</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>%1: marked at %2</source>
        <translation>%1：标记于 %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>%1 的图表</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>尚无数值</translation>
    </message>
</context>
<context>
    <name>effnet::PreprocessingDialog</name>
    <message>
        <source>What the checkpoint does not say</source>
        <translation>检查点未说明的内容</translation>
    </message>
    <message>
        <source>Weights answer well only to pictures that are prepared as in their training. The values below are usual for this kind of file; compare them with the place where you found it.</source>
        <translation>只有图片按训练时的方式预处理，权重才能给出好的回答。以下各值是此类文件的通常值；请与文件来源处的说明核对。</translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation>按假定值</translation>
    </message>
    <message>
        <source>PyTorch (torchvision, timm&apos;s own)</source>
        <translation>PyTorch（torchvision、timm 自训）</translation>
    </message>
    <message>
        <source>TensorFlow (tf_…, lukemelas, Hugging Face, Keras)</source>
        <translation>TensorFlow（tf_…、lukemelas、Hugging Face、Keras）</translation>
    </message>
    <message>
        <source>TensorFlow, −1 … 1 (AdvProp, V2)</source>
        <translation>TensorFlow，−1 … 1（AdvProp、V2）</translation>
    </message>
    <message>
        <source>symmetric (PyTorch)</source>
        <translation>对称（PyTorch）</translation>
    </message>
    <message>
        <source>same (TensorFlow)</source>
        <translation>same（TensorFlow）</translation>
    </message>
    <message>
        <source>Where the odd pixel goes before a stride. A wrong choice costs some per cent of accuracy.</source>
        <translation>带步长的卷积之前，多出的一个像素填在哪边。选错会损失百分之几的精度。</translation>
    </message>
    <message>
        <source>0.00001 (PyTorch)</source>
        <translation>0.00001（PyTorch）</translation>
    </message>
    <message>
        <source>0.001 (TensorFlow)</source>
        <translation>0.001（TensorFlow）</translation>
    </message>
    <message>
        <source>Added to the variance in every normalisation</source>
        <translation>每次归一化时加到方差上</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>shorter side, then centre crop</source>
        <translation>缩放短边，再取中央</translation>
    </message>
    <message>
        <source>squeezed to the input size</source>
        <translation>压缩到输入尺寸</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>ImageNet (.485 .456 .406 / .229 .224 .225)</source>
        <translation>ImageNet（.485 .456 .406 / .229 .224 .225）</translation>
    </message>
    <message>
        <source>−1 … 1 (.5 / .5)</source>
        <translation>−1 … 1（.5 / .5）</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>训练框架</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入尺寸</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>缩放方式</translation>
    </message>
    <message>
        <source>Shorter side to</source>
        <translation>短边缩放到</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>均值与标准差</translation>
    </message>
    <message>
        <source>one class of all (softmax)</source>
        <translation>所有类别中的一个（softmax）</translation>
    </message>
    <message>
        <source>several labels at once (sigmoid)</source>
        <translation>同时多个标签（sigmoid）</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>effnet::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>结束演示</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>与桌面相同</translation>
    </message>
</context>
<context>
    <name>effnet::PublishedTable</name>
    <message>
        <source>Ratios are to the EfficientNet above, as printed; several are not the quotient of the printed figures: ResNet-152 has 7.6× the parameters, where 60 M to 7.8 M is 7.7×, and PNASNet 6.0× the FLOPs, where 23 G to 4.2 G is 5.5×. The paper calls multiply-adds FLOPS. B0 stands with 77.1 % here and 77.3 % in table 7, B1 with 79.1 % here and 78.8 % in table 4, B7 with 84.3 % here and 84.4 % in table 4; SENet has 146 M here and 145 M in the text; B2 is printed with 9.2 M parameters and counts 9.11 M; the text says &apos;B4 from 76.3 to 83.0&apos;, this table 76.0 and 82.9; a caption says &apos;up to 16× fewer FLOPS&apos;, this table gives 19× for PolyNet.</source>
        <translation>比值均相对于其上方的 EfficientNet，按论文所印；有几个并不等于印出数值之商：ResNet-152 的参数量为 7.6×，而 60 M 比 7.8 M 是 7.7×；PNASNet 的 FLOPs 为 6.0×，而 23 G 比 4.2 G 是 5.5×。论文把乘加称为 FLOPS。B0 此处为 77.1 %，表 7 为 77.3 %；B1 此处为 79.1 %，表 4 为 78.8 %；B7 此处为 84.3 %，表 4 为 84.4 %；SENet 此处为 146 M，正文为 145 M；B2 印出的参数量为 9.2 M，计数为 9.11 M；正文写“B4 从 76.3 到 83.0”，此表为 76.0 和 82.9；一处图注写“FLOPS 最多少 16×”，此表中 PolyNet 为 19×。</translation>
    </message>
    <message>
        <source>Figures in brackets are not printed: a factor of 1 where nothing is scaled; and for MobileNetV2 and ResNet-50, whose compound factors the paper leaves out, those of MobileNetV1&apos;s row (assumed; not printed). The paper does not publish how it rounded scaled layers and channels. Counted from the architecture, ResNet-50 has 14.57 G at d=4 and 16.12 G at w=2, which look exchanged in print.</source>
        <translation>括号中的数值未印出：未缩放之处系数为 1；MobileNetV2 和 ResNet-50 的复合系数论文未给出，采用 MobileNetV1 一行的系数（假定值；原文未印出）。论文未公布缩放后的层数与通道数如何取整。按结构计数，ResNet-50 在 d=4 时为 14.57 G，在 w=2 时为 16.12 G，印出的两个值看来互换了。</translation>
    </message>
    <message>
        <source>Table 2 has 79.1 % for B1 and 84.3 % for B7.</source>
        <translation>表 2 中 B1 为 79.1 %，B7 为 84.3 %。</translation>
    </message>
    <message>
        <source>Geometric mean of the parameter ratios: 4.7× against public models, 9.6× against the best reported. Figure 6 draws accuracy against parameters for each of these.</source>
        <translation>参数量之比的几何平均：对公开模型为 4.7×，对已报告的最佳结果为 9.6×。图 6 对其中每个数据集绘出准确率与参数量。</translation>
    </message>
    <message>
        <source>Oxford-IIIT Pets has 3,669 test pictures; the paper prints 3,369.</source>
        <translation>Oxford-IIIT Pets 有 3,669 张测试图片；论文印出的是 3,369。</translation>
    </message>
    <message>
        <source>Figures in brackets are not printed: a factor of 1 where nothing is scaled. Counted from the architecture, depth, width and resolution alone have 1.575, 1.450 and 1.538 G. Table 2 has 77.1 % for B0.</source>
        <translation>括号中的数值未印出：未缩放之处系数为 1。按结构计数，仅深度、仅宽度、仅分辨率分别为 1.575、1.450 和 1.538 G。表 2 中 B0 为 77.1 %。</translation>
    </message>
    <message>
        <source>OOM: out of memory.</source>
        <translation>OOM：内存不足。</translation>
    </message>
    <message>
        <source>Stages are counted as in EfficientNetV2&apos;s own table of its architecture, where the stem is stage 0. This program counts the stem as stage 1, as EfficientNet&apos;s table 1 does: &apos;stages 1–3&apos; are its stages 2–4.</source>
        <translation>阶段按 EfficientNetV2 自己的结构表来数，其中 stem 是阶段 0。本程序与 EfficientNet 的表 1 一样，把 stem 算作阶段 1：“阶段 1–3”即此处的阶段 2–4。</translation>
    </message>
    <message>
        <source>Bold, as printed, is the best of each image size: larger pictures want stronger augmentation. The paper does not name the network of this table; a sweep over size and magnitude re-enacts it with one of yours (manual, ‘Sweeps’).</source>
        <translation>粗体（与论文所印相同）为各图像大小的最佳值：图片越大，需要的增强越强。论文未指明此表所用的网络；对大小和强度做一次参数扫描，即可用你的一个网络重现此表（手册，“扫描”）。</translation>
    </message>
    <message>
        <source>Google&apos;s public configuration differs in places (for instance dropout .2 and RandAugment 10 for S).</source>
        <translation>Google 的公开配置有几处不同（例如 S 的 dropout 为 .2，RandAugment 为 10）。</translation>
    </message>
    <message>
        <source>21k: pretrained on ImageNet-21k. Left out, because two sources that agree were not found: the paper&apos;s FLOPs, inference and training times, the parameters of the rows of 21k, and its rows of other networks. L counts 118.5 M parameters, where 120 M are printed. Google&apos;s checkpoints are listed with 85.2 % for M, 86.9 % for L (21k) and 87.2 % for XL (21k).</source>
        <translation>21k：在 ImageNet-21k 上预训练。因未找到两个一致的来源而略去：论文的 FLOPs、推理时间和训练时间，21k 各行的参数量，以及论文中其他网络的各行。L 计数为 118.5 M 参数，印出的是 120 M。Google 的检查点列为：M 85.2 %，L（21k）86.9 %，XL（21k）87.2 %。</translation>
    </message>
    <message>
        <source>Left out, because two sources could not be compared: the paper&apos;s parameters and its rows of other networks.</source>
        <translation>因无法对照两个来源而略去：论文的参数量，以及其中其他网络的各行。</translation>
    </message>
    <message>
        <source>The paper&apos;s table 7 has 85.1 % for M, 86.8 % for L (21k) and 87.3 % for XL (21k). L counts 118.5 M parameters, where 119.5 M are listed.</source>
        <translation>论文的表 7 中 M 为 85.1 %，L（21k）为 86.8 %，XL（21k）为 87.3 %。L 计数为 118.5 M 参数，所列为 119.5 M。</translation>
    </message>
    <message>
        <source>Table 1: the baseline, EfficientNet-B0</source>
        <translation>表 1：基线，EfficientNet-B0</translation>
    </message>
    <message>
        <source>EfficientNet paper (Tan and Le, 2019, arXiv 1905.11946)</source>
        <translation>EfficientNet 论文（Tan 和 Le，2019，arXiv 1905.11946）</translation>
    </message>
    <message>
        <source>Table 2: ImageNet, single crop and single model</source>
        <translation>表 2：ImageNet，单次裁剪、单个模型</translation>
    </message>
    <message>
        <source>Table 3: scaling MobileNets and ResNet</source>
        <translation>表 3：缩放 MobileNet 与 ResNet</translation>
    </message>
    <message>
        <source>Table 4: latency at batch 1 on one core of a Xeon E5-2690, mean of 20 runs</source>
        <translation>表 4：批大小 1 时在 Xeon E5-2690 一个核心上的延迟，20 次的均值</translation>
    </message>
    <message>
        <source>Table 5: transfer learning</source>
        <translation>表 5：迁移学习</translation>
    </message>
    <message>
        <source>Table 6: the data sets of transfer learning</source>
        <translation>表 6：迁移学习的数据集</translation>
    </message>
    <message>
        <source>Table 7: B0 scaled four ways (the networks of figure 7)</source>
        <translation>表 7：B0 的四种缩放（图 7 的网络）</translation>
    </message>
    <message>
        <source>Table 8: ImageNet validation against test</source>
        <translation>表 8：ImageNet 验证与测试的对比</translation>
    </message>
    <message>
        <source>EfficientNetV2: training speed against image size (EfficientNet-B6&apos;s size class)</source>
        <translation>EfficientNetV2：训练速度与图像大小（与 EfficientNet-B6 大小相当）</translation>
    </message>
    <message>
        <source>EfficientNetV2 paper (Tan and Le, 2021, arXiv 2104.00298)</source>
        <translation>EfficientNetV2 论文（Tan 和 Le，2021，arXiv 2104.00298）</translation>
    </message>
    <message>
        <source>EfficientNetV2: replacing MBConv by Fused-MBConv (a network of B4&apos;s size)</source>
        <translation>EfficientNetV2：用 Fused-MBConv 取代 MBConv（与 B4 大小相当的网络）</translation>
    </message>
    <message>
        <source>EfficientNetV2: RandAugment magnitude against image size (top-1 %)</source>
        <translation>EfficientNetV2：RandAugment 的强度与图像大小（top-1 %）</translation>
    </message>
    <message>
        <source>EfficientNetV2-S architecture</source>
        <translation>EfficientNetV2-S 的结构</translation>
    </message>
    <message>
        <source>EfficientNetV2: progressive training, first and last values of four stages</source>
        <translation>EfficientNetV2：渐进式训练，四个阶段的起始值与最终值</translation>
    </message>
    <message>
        <source>EfficientNetV2, table 7: ImageNet top-1 and parameters of its networks</source>
        <translation>EfficientNetV2，表 7：各网络的 ImageNet top-1 与参数量</translation>
    </message>
    <message>
        <source>EfficientNetV2, table 8: transfer learning (top-1 %)</source>
        <translation>EfficientNetV2，表 8：迁移学习（top-1 %）</translation>
    </message>
    <message>
        <source>EfficientNetV2: Google&apos;s public checkpoints</source>
        <translation>EfficientNetV2：Google 的公开检查点</translation>
    </message>
    <message>
        <source>google/automl, efficientnetv2/README.md at 25907c2 (beside the paper, arXiv 2104.00298)</source>
        <translation>google/automl，efficientnetv2/README.md，版本 25907c2（另有论文 arXiv 2104.00298）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Input resolution</source>
        <translation>输入分辨率</translation>
    </message>
    <message>
        <source>Output channels</source>
        <translation>输出通道</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
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
        <translation>参数量</translation>
    </message>
    <message>
        <source>Parameter ratio</source>
        <translation>参数量之比</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>FLOPs ratio</source>
        <translation>FLOPs 之比</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>EfficientNet</source>
        <translation>EfficientNet</translation>
    </message>
    <message>
        <source>EfficientNet top-1</source>
        <translation>EfficientNet top-1</translation>
    </message>
    <message>
        <source>EfficientNet parameters</source>
        <translation>EfficientNet 参数量</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Train size</source>
        <translation>训练集大小</translation>
    </message>
    <message>
        <source>Test size</source>
        <translation>测试集大小</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>Validation top-1</source>
        <translation>验证 top-1</translation>
    </message>
    <message>
        <source>Test top-1</source>
        <translation>测试 top-1</translation>
    </message>
    <message>
        <source>Validation top-5</source>
        <translation>验证 top-5</translation>
    </message>
    <message>
        <source>Test top-5</source>
        <translation>测试 top-5</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像大小</translation>
    </message>
    <message>
        <source>TPUv3, batch 32</source>
        <translation>TPUv3，批大小 32</translation>
    </message>
    <message>
        <source>images/s/core</source>
        <translation>图片/秒/核心</translation>
    </message>
    <message>
        <source>TPUv3, batch 128</source>
        <translation>TPUv3，批大小 128</translation>
    </message>
    <message>
        <source>V100, batch 12</source>
        <translation>V100，批大小 12</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>图片/秒</translation>
    </message>
    <message>
        <source>V100, batch 24</source>
        <translation>V100，批大小 24</translation>
    </message>
    <message>
        <source>Fused stages</source>
        <translation>融合的阶段</translation>
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
        <translation>强度</translation>
    </message>
    <message>
        <source>128 px</source>
        <translation>128 px</translation>
    </message>
    <message>
        <source>± at 128 px</source>
        <translation>128 px 的 ±</translation>
    </message>
    <message>
        <source>192 px</source>
        <translation>192 px</translation>
    </message>
    <message>
        <source>± at 192 px</source>
        <translation>192 px 的 ±</translation>
    </message>
    <message>
        <source>300 px</source>
        <translation>300 px</translation>
    </message>
    <message>
        <source>± at 300 px</source>
        <translation>300 px 的 ±</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>First size</source>
        <translation>起始尺寸</translation>
    </message>
    <message>
        <source>Last size</source>
        <translation>最终尺寸</translation>
    </message>
    <message>
        <source>First RandAugment</source>
        <translation>起始 RandAugment</translation>
    </message>
    <message>
        <source>Last RandAugment</source>
        <translation>最终 RandAugment</translation>
    </message>
    <message>
        <source>First mixup</source>
        <translation>起始 mixup</translation>
    </message>
    <message>
        <source>Last mixup</source>
        <translation>最终 mixup</translation>
    </message>
    <message>
        <source>First dropout</source>
        <translation>起始 Dropout</translation>
    </message>
    <message>
        <source>Last dropout</source>
        <translation>最终 Dropout</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>± of CIFAR-10</source>
        <translation>CIFAR-10 的 ±</translation>
    </message>
    <message>
        <source>CIFAR-100</source>
        <translation>CIFAR-100</translation>
    </message>
    <message>
        <source>± of CIFAR-100</source>
        <translation>CIFAR-100 的 ±</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Flowers</translation>
    </message>
    <message>
        <source>± of Flowers</source>
        <translation>Flowers 的 ±</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Cars</translation>
    </message>
    <message>
        <source>± of Cars</source>
        <translation>Cars 的 ±</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
</context>
<context>
    <name>effnet::PublishedTableModel</name>
    <message>
        <source>assumed; not printed</source>
        <translation>假定值；原文未印出</translation>
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
    <message>
        <source>depth alone</source>
        <translation>仅深度</translation>
    </message>
    <message>
        <source>width alone</source>
        <translation>仅宽度</translation>
    </message>
    <message>
        <source>resolution alone</source>
        <translation>仅分辨率</translation>
    </message>
    <message>
        <source>Figure 3: one dimension at a time, its cost</source>
        <translation>图 3：每次一个维度的代价</translation>
    </message>
    <message>
        <source>Figure 4: width on four baselines, its cost</source>
        <translation>图 4：四种基线上宽度的代价</translation>
    </message>
    <message>
        <source>Figure 4&apos;s text says r = 2.0 where its caption says r = 1.3; drawn is the caption&apos;s.</source>
        <translation>图 4 的正文写 r = 2.0，而图注写 r = 1.3；此处按图注绘制。</translation>
    </message>
    <message>
        <source>Factor on B0&apos;s depth, width or resolution</source>
        <translation>B0 深度、宽度或分辨率的倍数</translation>
    </message>
    <message>
        <source>Factor on width</source>
        <translation>宽度倍数</translation>
    </message>
    <message>
        <source>MACs, counted</source>
        <translation>MACs（计数）</translation>
    </message>
    <message>
        <source>Rows that hold these letters in any column, such as a network or a data set</source>
        <translation>任一列含有这些字母的行，例如网络或数据集</translation>
    </message>
    <message>
        <source>Which φ are the published networks?</source>
        <translation>已发表的网络对应哪个 φ？</translation>
    </message>
    <message>
        <source>computed here from the published coefficients, with α = 1.2, β = 1.1, γ = 1.15</source>
        <translation>在此根据已发表的系数计算，α = 1.2，β = 1.1，γ = 1.15</translation>
    </message>
    <message>
        <source>The published networks were rounded by hand: no single φ gives all three factors.</source>
        <translation>已发表的网络经人工取整：没有单一的 φ 能同时得出三个系数。</translation>
    </message>
    <message>
        <source>One review prints γ = 1.1, whose α·β²·γ² is 1.757 and not about 2.</source>
        <translation>有一篇综述写作 γ = 1.1，其 α·β²·γ² 为 1.757，而非约 2。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>φ by depth</source>
        <translation>按深度的 φ</translation>
    </message>
    <message>
        <source>φ by width</source>
        <translation>按宽度的 φ</translation>
    </message>
    <message>
        <source>φ by input</source>
        <translation>按输入的 φ</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Drawn from %1 of the %2.</source>
        <translation>根据%2的%1绘制。</translation>
    </message>
    <message>
        <source>The line is where the cost of your network, %1, falls as counted here; its printed accuracy is %2.</source>
        <translation>竖线是你的网络 %1 在此处统计的成本位置；论文印出的准确率为 %2。</translation>
    </message>
    <message>
        <source>The line is where your network&apos;s cost falls; its accuracy is not known.</source>
        <translation>竖线是你的网络的成本位置；其准确率未知。</translation>
    </message>
    <message>
        <source>Counted with this data set&apos;s classes.</source>
        <translation>按此数据集的类别数统计。</translation>
    </message>
    <message>
        <source>Figure 2: width, depth, resolution, all three</source>
        <translation>图 2：宽度、深度、分辨率、三者一起</translation>
    </message>
    <message>
        <source>Open this network</source>
        <translation>打开此网络</translation>
    </message>
    <message>
        <source>Open the comparison</source>
        <translation>打开该比较</translation>
    </message>
    <message>
        <source>The paper&apos;s figure 2, drawn from the page&apos;s baseline as counted here, at one scale. A box is a stage: as wide as its channels, as high as its layers, as deep as the side of its map; stem and stages are drawn, the head is not. Hovering tells the numbers.</source>
        <translation>论文的图 2，由页面的基线按此处计数以同一比例绘制。一个盒子是一个阶段：宽为其通道数，高为其层数，深为其特征图的边长；绘出主干与各阶段，不含头部。悬停可查看数字。</translation>
    </message>
    <message>
        <source>Parameters, counted</source>
        <translation>参数，计数所得</translation>
    </message>
    <message>
        <source>Latency, measured here</source>
        <translation>延迟，在此测量</translation>
    </message>
    <message>
        <source>Figure 8: B0 scaled four ways</source>
        <translation>图 8：B0 的四种缩放</translation>
    </message>
    <message>
        <source>Table 3 as points: three baselines scaled</source>
        <translation>表 3 画成点：三个基线的缩放</translation>
    </message>
    <message>
        <source>Source: %1. Printed figures, not measured by this program; what is counted, predicted (in mixed precision, on the page&apos;s card) or measured here says so. A double click opens a row&apos;s network.</source>
        <translation>来源：%1。印刷数值，并非本程序测得；计数、预测（混合精度，用本页所选显卡）或在此测得的会注明。双击打开该行的网络。</translation>
    </message>
    <message>
        <source>The paper draws accuracy against FLOPS here and prints no values. The curves are this program&apos;s count of the same networks. Table 7 has the accuracy of three of figure 3&apos;s points (d = 4, w = 2, r = 2: see figure 8); the others are left to runs of your own, of Train or of `effnet sweep`.</source>
        <translation>论文在此画出准确率对 FLOPS 的曲线，没有印出数值。曲线是本程序对相同网络的计数。表 7 给出图 3 中三个点的准确率（d = 4、w = 2、r = 2：见图 8）；其余留给您自己的运行，用“训练”或 `effnet sweep`。</translation>
    </message>
    <message>
        <source>Drawn from %1 of the %2: the printed FLOPs and accuracies, each way of scaling from its baseline. Where the paper&apos;s figure has curves, only these points are printed. Your own runs, if there are any, stand at the multiply-adds counted here, with the accuracy on their own validation pictures.</source>
        <translation>由%2的 %1 画出：印刷的 FLOPs 与准确率，每种缩放方式从其基线开始。论文图中是曲线的地方，只印出了这些点。您自己的运行（如有）按在此计数的乘加数和各自验证图片的准确率放置。</translation>
    </message>
    <message>
        <source>table 7</source>
        <translation>表 7</translation>
    </message>
    <message>
        <source>table 3</source>
        <translation>表 3</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>复合</translation>
    </message>
    <message>
        <source>your runs</source>
        <translation>您的运行</translation>
    </message>
    <message>
        <source>predicted, batch %1</source>
        <translation>预测，批大小 %1</translation>
    </message>
    <message>
        <source>measured here, batch %1</source>
        <translation>在此测得，批大小 %1</translation>
    </message>
    <message>
        <source>Figure 3: accuracy, as far as it is printed, and your runs</source>
        <translation>图 3：已印出的准确率与您的运行</translation>
    </message>
    <message>
        <source>Figure 4: your runs</source>
        <translation>图 4：您的运行</translation>
    </message>
    <message>
        <source>The paper prints no value of figure 4. Here stand your own runs of B0 and of wider ones, on the figure&apos;s four baselines and its axes; a sweep over width fills it.</source>
        <translation>论文没有印出图 4 的数值。这里是您自己的 B0 及更宽网络的运行，使用该图的四个基线和坐标轴；对宽度做一次参数扫描即可填充。</translation>
    </message>
    <message>
        <source>your runs: baseline</source>
        <translation>您的运行：基线</translation>
    </message>
    <message>
        <source>your runs: depth alone</source>
        <translation>您的运行：仅深度</translation>
    </message>
    <message>
        <source>your runs: width alone</source>
        <translation>您的运行：仅宽度</translation>
    </message>
    <message>
        <source>your runs: resolution alone</source>
        <translation>您的运行：仅分辨率</translation>
    </message>
    <message>
        <source>your runs: d = %1, r = %2</source>
        <translation>您的运行：d = %1，r = %2</translation>
    </message>
    <message>
        <source>%1 (batch %2)</source>
        <translation>%1（批大小 %2）</translation>
    </message>
    <message>
        <source>training, measured here</source>
        <translation>训练，在本机测得</translation>
    </message>
    <message>
        <source>printed: magnitude %1</source>
        <translation>论文：强度 %1</translation>
    </message>
    <message>
        <source>your runs: magnitude %1</source>
        <translation>您的训练：强度 %1</translation>
    </message>
    <message>
        <source>EfficientNetV2: RandAugment&apos;s magnitude and the image&apos;s size, and your runs</source>
        <translation>EfficientNetV2：RandAugment 的强度与图像大小，以及您的训练</translation>
    </message>
    <message>
        <source>Drawn from the %1. The paper does not name the network of this table, so another one re-enacts it: in Train, ‘Several at once’, ‘Sweep…’ has ‘RandAugment&apos;s magnitude and the pictures&apos; size’ ready. Its runs stand here, hollow, with the accuracy on your own pictures. To be compared is which magnitude is best at which size; the height of the lines is another network&apos;s on another data set.</source>
        <translation>根据%1绘制。论文没有说明这张表所用的网络，因此这里用另一个网络重做：“训练”页的“批量训练”中，“参数扫描…”已备有“RandAugment 的强度与图片大小”。其结果以空心标记显示在这里，准确率来自您自己的图片。应比较的是哪种大小下哪个强度最好；曲线的高低属于另一个网络和另一个数据集。</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像大小</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
</context>
<context>
    <name>effnet::QuantizationModel</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>最小二乘</translation>
    </message>
    <message>
        <source>in float</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>stage %1 alone</source>
        <translation>仅阶段 %1</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>The layer that has the weights or writes the activations</source>
        <translation>拥有这些权重或写出这些激活的层</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>From 1, the stem</source>
        <translation>从 1（主干）起</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Activations between layers, a layer&apos;s weights, or the logits with one stage alone</source>
        <translation>层间的激活、一层的权重，或仅一个阶段时的 logits</translation>
    </message>
    <message>
        <source>SNR, dB</source>
        <translation>SNR，dB</translation>
    </message>
    <message>
        <source>Signal to noise: 20 dB are a tenth, 40 dB a hundredth of the signal. Activations also carry the noise of all that comes before them.</source>
        <translation>信噪比：20 dB 为信号的十分之一，40 dB 为百分之一。激活还带有之前所有层的噪声。</translation>
    </message>
    <message>
        <source>One scale, dB</source>
        <translation>单一尺度，dB</translation>
    </message>
    <message>
        <source>Of weights with one scale for all channels: the simple way</source>
        <translation>所有通道共用一个尺度的权重：简单的做法</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散</translation>
    </message>
    <message>
        <source>Reach of the widest channel to that of the median one: what one scale suffers from</source>
        <translation>最宽通道的范围与中位通道之比：单一尺度受其影响</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Activations: on the calibration pictures</source>
        <translation>激活：在校准图片上</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Between two bytes</source>
        <translation>相邻两个字节之间</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>How it was chosen which values get a byte of their own; beyond, they are clipped</source>
        <translation>如何选定哪些值拥有自己的字节；超出的被截断</translation>
    </message>
</context>
<context>
    <name>effnet::QuantizationPanel</name>
    <message>
        <source>Top-1 %1, in float %2, on %3 pictures of a known class</source>
        <translation>top-1 %1，浮点 %2，在 %3 张已知类别的图片上</translation>
    </message>
    <message>
        <source>with one scale a tensor and no calibration of ranges %1</source>
        <translation>每个张量一个尺度且不校准范围时 %1</translation>
    </message>
    <message>
        <source>%1 of %2 pictures answered as in float</source>
        <translation>%2 张图片中有 %1 张与浮点答案相同</translation>
    </message>
    <message>
        <source>correlation of the logits %1</source>
        <translation>logits 的相关系数 %1</translation>
    </message>
    <message>
        <source>stages in float: %1</source>
        <translation>保留浮点的阶段：%1</translation>
    </message>
    <message>
        <source>calibrated with %1 pictures</source>
        <translation>用 %1 张图片校准</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values, and 1</source>
        <translation>数值，以及 1</translation>
    </message>
    <message>
        <source>byte 0</source>
        <translation>字节 0</translation>
    </message>
    <message>
        <source>byte 255</source>
        <translation>字节 255</translation>
    </message>
</context>
<context>
    <name>effnet::ReadingProgress</name>
    <message>
        <source>Reading the record of %1</source>
        <translation>正在读取 %1 的记录</translation>
    </message>
    <message>
        <source>%1 of the record of %2 has been read so far; its curves and figures are of that part.</source>
        <translation>%2 的记录目前已读取 %1；其曲线和数值只针对这一部分。</translation>
    </message>
    <message>
        <source>Only %1 of the record of %2 was read; its curves and figures are of that part.</source>
        <translation>%2 的记录只读取了 %1；其曲线和数值只针对这一部分。</translation>
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
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Batch size</source>
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
    <message>
        <source>Short</source>
        <translation>精简</translation>
    </message>
    <message>
        <source>As the recipe has it</source>
        <translation>按配方</translation>
    </message>
    <message>
        <source>The head first, then all layers; AdamW, cosine, averaged weights</source>
        <translation>先训练头部，再训练所有层；AdamW、余弦、权重平均</translation>
    </message>
    <message>
        <source>RMSProp, exponential decay and AutoAugment, as EfficientNet was trained</source>
        <translation>RMSProp、指数衰减与 AutoAugment，如 EfficientNet 的训练</translation>
    </message>
    <message>
        <source>Picture size and regularisation grow together, as EfficientNetV2 was trained</source>
        <translation>图片尺寸与正则化一同增大，如 EfficientNetV2 的训练</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>所有图片被看过的遍数</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>The run ends in good order when they are over</source>
        <translation>到时训练有序结束</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>内存允许的最多数量</translation>
    </message>
    <message>
        <source>Time at most</source>
        <translation>最长时间</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Set back to the recipe&apos;s value</source>
        <translation>恢复为配方的值</translation>
    </message>
    <message>
        <source>Settings that differ from the recipe: %1.</source>
        <translation>与配方不同的设置：%1。</translation>
    </message>
    <message>
        <source>All layers from random weights; AdamW, cosine, light augmentation</source>
        <translation>所有层从随机权重开始；AdamW、余弦、轻度增强</translation>
    </message>
    <message>
        <source>Pictures in a training step. Fewer need less memory; 0 for as many as fit</source>
        <translation>一个训练步中的图片数。越少所需内存越少；0 表示能放下多少就多少</translation>
    </message>
    <message>
        <source>The classifier goes on from the first answer; all layers learn from the first step.</source>
        <translation>分类器从首个答案继续；从第一步起所有层都学习。</translation>
    </message>
    <message>
        <source>Few validation pictures: the loss chooses the checkpoint that is kept.</source>
        <translation>验证图片很少：由损失选择保留的检查点。</translation>
    </message>
</context>
<context>
    <name>effnet::Reenactment</name>
    <message>
        <source>B4, stages %1 fused</source>
        <translation>B4，阶段 %1 融合</translation>
    </message>
    <message>
        <source>B4, nothing fused</source>
        <translation>B4，不融合</translation>
    </message>
    <message>
        <source>B6, input of %1 px</source>
        <translation>B6，输入 %1 像素</translation>
    </message>
</context>
<context>
    <name>effnet::ReliabilityView</name>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>理想校准</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>此网络</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 幅图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected calibration error %1, over %2 steps of confidence. Below the line the network is surer than it is right.</source>
        <translation>期望校准误差 %1，分 %2 级置信度。线以下表示网络过度自信。</translation>
    </message>
</context>
<context>
    <name>effnet::ReportWires</name>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>What %1 saw</source>
        <translation>%1 看到了什么</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
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
        <source>last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Report: %1 of %2</source>
        <translation>报告：%1 / %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Noted as %1.</source>
        <translation>标注为%1。</translation>
    </message>
    <message>
        <source>Not in the command</source>
        <translation>不在命令中</translation>
    </message>
    <message>
        <source>pictures that have no file of their own: %1</source>
        <translation>没有自己文件的图片：%1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation>%1（类别 %2）</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1 of %2, stage %3, %4 × %5 cells from %6 to %7</source>
        <translation>%2 的 %1，阶段 %3，%4 × %5 个单元，从 %6 到 %7</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>The outline is what the network saw.</source>
        <translation>轮廓是网络所见的部分。</translation>
    </message>
    <message>
        <source>Entropy %1, energy %2</source>
        <translation>熵 %1，能量 %2</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>预处理</translation>
    </message>
</context>
<context>
    <name>effnet::ReviewDetail</name>
    <message>
        <source>Another class</source>
        <translation>另一个类别</translation>
    </message>
    <message>
        <source>The label is right</source>
        <translation>标签正确</translation>
    </message>
    <message>
        <source>Notes that the file belongs to a class that you choose. No file is touched.</source>
        <translation>记录该文件属于您选择的类别。不会改动任何文件。</translation>
    </message>
    <message>
        <source>Move to class…</source>
        <translation>移到类别…</translation>
    </message>
    <message>
        <source>Seen as %1, %2</source>
        <translation>认作 %1，%2</translation>
    </message>
    <message>
        <source>Labelled %1, %2</source>
        <translation>标签为 %1，%2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移到 %1</translation>
    </message>
    <message>
        <source>This file was moved; &apos;Move them back&apos; takes it where it was.</source>
        <translation>此文件已被移动；“移回”会将其放回原处。</translation>
    </message>
    <message>
        <source>Notes that the file belongs to that class. No file is touched.</source>
        <translation>记下该文件属于那个类别，不改动任何文件。</translation>
    </message>
    <message>
        <source>Takes the note back that it belongs to another class</source>
        <translation>撤回“它属于另一类别”的标注</translation>
    </message>
</context>
<context>
    <name>effnet::ReviewList</name>
    <message>
        <source>Most confident mistakes</source>
        <translation>最自信的错误</translation>
    </message>
    <message>
        <source>Hardest pictures</source>
        <translation>最难的图片</translation>
    </message>
    <message>
        <source>Suspected label errors</source>
        <translation>可疑标签</translation>
    </message>
    <message>
        <source>Wrong with high confidence</source>
        <translation>答错却很自信</translation>
    </message>
    <message>
        <source>Those whose class it believes in least</source>
        <translation>正确类别的概率最低的图片</translation>
    </message>
    <message>
        <source>It is as sure of another class as it is, on average, of that class&apos;s pictures</source>
        <translation>网络对另一类别的确信程度，达到它对该类别图片的平均水平</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 被认作 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 幅图片</numerusform>
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
        <source>%1
in the folder of %2, taken for %3 (%4); %5 for %2</source>
        <translation>%1
位于 %2 的文件夹，被认作 %3（%4）；%2 的概率为 %5</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>effnet::ReviewPanel</name>
    <message>
        <source>Look through the validation pictures</source>
        <translation>检查验证图片</translation>
    </message>
    <message>
        <source>Mistakes, suspected label errors and calibration: the best checkpoint answers every validation picture once.</source>
        <translation>错误、可疑标签与校准：由最佳检查点对每幅验证图片作答一次。</translation>
    </message>
    <message>
        <source>Looking through the validation pictures: %1</source>
        <translation>正在检查验证图片：%1</translation>
    </message>
    <message>
        <source>Looking through the validation pictures…</source>
        <translation>正在检查验证图片…</translation>
    </message>
</context>
<context>
    <name>effnet::RoundingView</name>
    <message>
        <source>layers %1 → %2</source>
        <translation>层 %1 → %2</translation>
    </message>
    <message>
        <source>channels %1 → %2</source>
        <translation>通道 %1 → %2</translation>
    </message>
    <message>
        <source>input %1 → %2 px</source>
        <translation>输入 %1 → %2 px</translation>
    </message>
    <message>
        <source>stage %1: %2</source>
        <translation>阶段 %1：%2</translation>
    </message>
    <message>
        <source>Change below</source>
        <translation>上一个变化</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一个变化</translation>
    </message>
    <message>
        <source>The nearest smaller φ at which layers, channels or pixels change</source>
        <translation>层、通道或像素发生变化的最近的较小 φ</translation>
    </message>
    <message>
        <source>The nearest larger φ at which layers, channels or pixels change</source>
        <translation>层、通道或像素发生变化的最近的较大 φ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
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
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>d·w²·r²</source>
        <translation>d·w²·r²</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>不按此</translation>
    </message>
    <message>
        <source>by layers</source>
        <translation>因层数</translation>
    </message>
    <message>
        <source>by channels</source>
        <translation>因通道</translation>
    </message>
    <message>
        <source>by pixels</source>
        <translation>因像素</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数所得</translation>
    </message>
    <message>
        <source>What α^φ asks for → what is built: rounded up</source>
        <translation>α^φ 要求的 → 实际构建的：向上取整</translation>
    </message>
    <message>
        <source>What β^φ asks for → what is built: a multiple of eight</source>
        <translation>β^φ 要求的 → 实际构建的：八的倍数</translation>
    </message>
    <message>
        <source>Side of the map that leaves the stage: what γ^φ asks for → whole pixels, rounded up at each stride</source>
        <translation>离开该阶段的特征图边长：γ^φ 要求的 → 整数像素，每个步幅向上取整</translation>
    </message>
    <message>
        <source>The baseline&apos;s multiply-adds times d·w²·r²: what the rule promises</source>
        <translation>基线的乘加次数乘以 d·w²·r²：规则所承诺的</translation>
    </message>
    <message>
        <source>Parts that do not grow so: a stage&apos;s first layer, depthwise kernels, the three colours, the classifier</source>
        <translation>不按此增长的部分：阶段的首层、深度卷积核、三种颜色、分类器</translation>
    </message>
    <message>
        <source>What whole layers add</source>
        <translation>整数层所增加的</translation>
    </message>
    <message>
        <source>What channels in eights add</source>
        <translation>八的倍数的通道所增加的</translation>
    </message>
    <message>
        <source>What whole pixels add</source>
        <translation>整数像素所增加的</translation>
    </message>
    <message>
        <source>Multiply-adds of the network as it is</source>
        <translation>网络实际的乘加次数</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>(α·β²·γ²)^φ = %1 · 2^φ = %2 · counted %3</source>
        <translation>(α·β²·γ²)^φ = %1 · 2^φ = %2 · 计数 %3</translation>
    </message>
    <message>
        <source>d·w²·r² = %1 · counted %2</source>
        <translation>d·w²·r² = %1 · 计数 %2</translation>
    </message>
    <message>
        <source>2^φ = %1 · counted %2</source>
        <translation>2^φ = %1 · 计数 %2</translation>
    </message>
    <message>
        <source>α·β²·γ² = %1 is far from 2: a step of φ asks for %1 times the cost, not for twice as much.</source>
        <translation>α·β²·γ² = %1 与 2 相差很远：φ 的一步要求 %1 倍的成本，而不是两倍。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Counted are %1 MACs, %2 against what the factors ask for. Of that: whole layers %3, channels in eights %4, whole pixels %5, parts that do not grow as d·w²·r² %6.</source>
        <translation>计数为 %1 MACs，系数要求的为 %2。其中：整数层 %3，八的倍数的通道 %4，整数像素 %5，不按 d·w²·r² 增长的部分 %6。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>With factors of your own there is no φ to move.</source>
        <translation>使用自定义系数时没有可移动的 φ。</translation>
    </message>
    <message>
        <source>φ = %1: %2</source>
        <translation>φ = %1：%2</translation>
    </message>
    <message>
        <source>No answer for this baseline</source>
        <translation>此基线没有答案</translation>
    </message>
</context>
<context>
    <name>effnet::RunActions</name>
    <message>
        <source>Show in Train</source>
        <translation>在“训练”中显示</translation>
    </message>
    <message>
        <source>Curves, classes, mistakes and examples of this run</source>
        <translation>该次训练的曲线、类别、错误与示例</translation>
    </message>
    <message>
        <source>Open in Classify</source>
        <translation>在“分类”中打开</translation>
    </message>
    <message>
        <source>Classify pictures with the run&apos;s best checkpoint</source>
        <translation>用该次训练的最佳检查点对图片分类</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>在“探索”中打开</translation>
    </message>
    <message>
        <source>The network&apos;s drawing and costs, its measured accuracy among the published ones</source>
        <translation>网络的图示与代价，及其实测精度与论文数字的对照</translation>
    </message>
    <message>
        <source>Export best checkpoint…</source>
        <translation>导出最佳检查点…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint as if never interrupted</source>
        <translation>从最后的检查点继续，如同从未中断</translation>
    </message>
    <message>
        <source>Fine-tune further</source>
        <translation>进一步微调</translation>
    </message>
    <message>
        <source>A new run that starts from this one&apos;s best checkpoint</source>
        <translation>从该次训练的最佳检查点开始新的训练</translation>
    </message>
    <message>
        <source>Repeat with changes</source>
        <translation>修改后重做</translation>
    </message>
    <message>
        <source>Fill the form with this run&apos;s settings</source>
        <translation>用该次训练的设置填写表单</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>A copy with its checkpoints, to go on in another way</source>
        <translation>连同检查点的副本，以便换一种方式继续</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Keep it, out of the way</source>
        <translation>保留，但不再列出</translation>
    </message>
    <message>
        <source>The pictures have moved…</source>
        <translation>图片已移动…</translation>
    </message>
    <message>
        <source>Say where the data set lies now; everything else stays</source>
        <translation>指明数据集现在的位置；其余不变</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>The folder with all its checkpoints</source>
        <translation>该文件夹及其所有检查点</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>请先选择一条记录。</translation>
    </message>
    <message>
        <source>Not while it trains. Stop it first, or wait until it has finished.</source>
        <translation>训练期间不可用。请先停止，或等待其完成。</translation>
    </message>
    <message>
        <source>It has finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Its checkpoint to go on from was deleted.</source>
        <translation>可供继续的检查点已被删除。</translation>
    </message>
    <message>
        <source>Its checkpoints were deleted.</source>
        <translation>其检查点已被删除。</translation>
    </message>
    <message>
        <source>There is no checkpoint before the first epoch has ended.</source>
        <translation>第一轮结束之前没有检查点。</translation>
    </message>
    <message>
        <source>Its configuration cannot be read; it is of another version or damaged.</source>
        <translation>无法读取其配置；可能属于其他版本或已损坏。</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>从归档恢复</translation>
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
        <source>Where do the pictures lie now?</source>
        <translation>图片现在位于何处？</translation>
    </message>
    <message>
        <source>Move %1 with its checkpoints to the trash?</source>
        <translation>将 %1 及其检查点移到回收站吗？</translation>
    </message>
    <message>
        <source>Choose a single run for this.</source>
        <translation>请只选择一个运行。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n run(s) with their checkpoints to the trash?</source>
        <translation>
            <numerusform>将 %n 个运行及其检查点移到回收站？</numerusform>
        </translation>
    </message>
    <message>
        <source>Its best checkpoint was deleted; the last one is taken.</source>
        <translation>其最佳检查点已被删除；改用最后一个。</translation>
    </message>
    <message>
        <source>As .safetensors, .pth or .onnx for other programs, or as a folder for timm</source>
        <translation>为其他程序写成 .safetensors、.pth 或 .onnx，或为 timm 写成文件夹</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>A page to hand on: data, recipe, curves, accuracy with its interval, mistakes, limits, hashes</source>
        <translation>可交给他人的页面：数据、训练方案、曲线、带区间的准确率、错误、局限、哈希</translation>
    </message>
</context>
<context>
    <name>effnet::RunBanner</name>
    <message>
        <source>The run did not begin. %1</source>
        <translation>训练未能开始。%1</translation>
    </message>
    <message>
        <source>This run was interrupted. Resume goes on from its last checkpoint.</source>
        <translation>该次训练曾中断。“继续”将从最后的检查点接着训练。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Its pictures are not where they were.</source>
        <translation>图片已不在原处。</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>它们在哪里？</translation>
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
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>effnet::RunClasses</name>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
</context>
<context>
    <name>effnet::RunDetails</name>
    <message>
        <source>Time in epochs</source>
        <translation>各轮总用时</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>标签与备注</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>What you wanted to find out, what came of it</source>
        <translation>想弄清什么，结果如何</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 / %2 轮</translation>
    </message>
    <message>
        <source>Choose a run in the table; with Ctrl or Shift several, to compare them.</source>
        <translation>在表中选择一条记录；按住 Ctrl 或 Shift 可选多条进行比较。</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>测试部分</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to validate</source>
        <translation>训练 %1，验证 %2</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>%1 parameters, %2 MACs</source>
        <translation>%1 参数，%2 MACs</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>起始于</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>%1, batch %2, seed %3</source>
        <translation>%1，批大小 %2，种子 %3</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>The settings of this run cannot be read: another version wrote it, or it is damaged. What could be read is shown.</source>
        <translation>无法读取该次训练的设置：由其他版本写成，或已损坏。此处显示可读取的部分。</translation>
    </message>
    <message>
        <source>Its pictures are not where they were.</source>
        <translation>图片已不在原处。</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>它们在哪里？</translation>
    </message>
    <message>
        <source>Its checkpoints were deleted. Curves and settings are still here.</source>
        <translation>其检查点已被删除。曲线与设置仍在。</translation>
    </message>
    <message>
        <source>Lines of its events that cannot be read and were left out: %1.</source>
        <translation>无法读取而略去的事件行：%1。</translation>
    </message>
    <message>
        <source>Runs chosen: %1</source>
        <translation>已选记录：%1</translation>
    </message>
    <message>
        <source>Curves, costs and settings of all of them are beside each other above the table.</source>
        <translation>它们的曲线、代价与设置并排显示在表格上方。</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Below: how %1 differs from %2, which was chosen first, in what it confuses.</source>
        <translation>下方：与先选的 %2 相比，%1 在混淆上的差异。</translation>
    </message>
    <message>
        <source>The run did not begin. %1</source>
        <translation>训练未能开始。%1</translation>
    </message>
    <message>
        <source>Accuracy, kept</source>
        <translation>准确率（保留的网络）</translation>
    </message>
    <message>
        <source>%1 (%2), of the best epoch</source>
        <translation>%1（%2），最佳轮次</translation>
    </message>
    <message>
        <source>highest macro F1</source>
        <translation>最高的宏 F1</translation>
    </message>
    <message>
        <source>highest accuracy</source>
        <translation>最高的准确率</translation>
    </message>
    <message>
        <source>lowest loss</source>
        <translation>最低的损失</translation>
    </message>
    <message>
        <source>Together, each picture by the fold that did not learn it: %1 right (%2), folds: %3.</source>
        <translation>合起来，每张图片由没有学过它的那一折作答：正确 %1（%2），折数：%3。</translation>
    </message>
    <message>
        <source>On the same %1 pictures, %2 alone is right on %3 and %4 alone on %5 (McNemar, p = %6): </source>
        <translation>在相同的 %1 张图片上，%2 单独答对 %3 张，%4 单独答对 %5 张（McNemar，p = %6）：</translation>
    </message>
    <message>
        <source>they differ.</source>
        <translation>两者有差别。</translation>
    </message>
    <message>
        <source>these pictures do not tell them apart.</source>
        <translation>这些图片无法区分两者。</translation>
    </message>
    <message>
        <source>Macro F1, kept</source>
        <translation>保留者的宏 F1</translation>
    </message>
    <message>
        <source>Loss, kept</source>
        <translation>保留者的损失</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>选择依据</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首个答案</translation>
    </message>
    <message>
        <source>%1 before training</source>
        <translation>训练前 %1</translation>
    </message>
</context>
<context>
    <name>effnet::RunEstimator</name>
    <message>
        <source>this network</source>
        <translation>此网络</translation>
    </message>
</context>
<context>
    <name>effnet::RunFigures</name>
    <message>
        <source>epoch %1, </source>
        <translation>第 %1 轮，</translation>
    </message>
    <message>
        <source>chosen by accuracy; macro F1 %1</source>
        <translation>按准确率选出；宏 F1 %1</translation>
    </message>
    <message>
        <source>chosen by loss; macro F1 %1</source>
        <translation>按损失选出；宏 F1 %1</translation>
    </message>
    <message>
        <source>chosen by macro F1, %1</source>
        <translation>按宏 F1 选出，%1</translation>
    </message>
    <message>
        <source>kept so far: %1, %2</source>
        <translation>目前保留：%1，%2</translation>
    </message>
    <message>
        <source>test part %1 (%2); %3</source>
        <translation>测试部分 %1（%2）；%3</translation>
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
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 waiting for pictures</source>
        <translation>%1 用于等待图片</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>until everything is there</source>
        <translation>直到全部送达</translation>
    </message>
    <message>
        <source>; first answer %1</source>
        <translation>；首个答案 %1</translation>
    </message>
    <message>
        <source>, smoothed over epochs</source>
        <translation>，按各轮平滑</translation>
    </message>
</context>
<context>
    <name>effnet::RunHead</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
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
        <source>Waits behind the present step and frees the processor; goes on where it was</source>
        <translation>当前步之后等待并让出处理器；之后从原处继续</translation>
    </message>
    <message>
        <source>Finishes the step, saves, and can be resumed later</source>
        <translation>完成当前步并保存，之后可继续</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新的训练</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>sending %1: %2</source>
        <translation>正在发送 %1：%2</translation>
    </message>
</context>
<context>
    <name>effnet::RunReport</name>
    <message>
        <source>Report of the run %1</source>
        <translation>运行 %1 的报告</translation>
    </message>
    <message>
        <source>What the network is worth</source>
        <translation>网络的价值</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>%1 of %2, %3 times resumed</source>
        <translation>%1 / %2，恢复了 %3 次</translation>
    </message>
    <message>
        <source>kept weights</source>
        <translation>保留的权重</translation>
    </message>
    <message>
        <source>of epoch %1, chosen by %2</source>
        <translation>第 %1 轮，按 %2 选择</translation>
    </message>
    <message>
        <source>validation accuracy, of the pictures that chose the weights</source>
        <translation>验证准确率，所用图片参与了权重选择</translation>
    </message>
    <message>
        <source>test accuracy, of pictures that chose nothing</source>
        <translation>测试准确率，所用图片没有参与任何选择</translation>
    </message>
    <message>
        <source>not measured: the data has no test part</source>
        <translation>未测量：数据没有测试部分</translation>
    </message>
    <message>
        <source>%1 of %2 pictures (95 %: %3 – %4)</source>
        <translation>%2 张图片中 %1（95 %：%3 – %4）</translation>
    </message>
    <message>
        <source>seconds in its epochs</source>
        <translation>各轮所用秒数</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Data and its parts</source>
        <translation>数据及其各部分</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The run kept no list of its parts: they were drawn again from the data of now, by the same rule.</source>
        <translation>该运行没有保存各部分的列表：按相同规则从现在的数据重新划分。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>Pictures that are there twice</source>
        <translation>出现两次的图片</translation>
    </message>
    <message>
        <source>Among %1 pictures none has the same bytes in two parts or in two classes.</source>
        <translation>在 %1 张图片中，没有两部分或两类别之间字节相同的图片。</translation>
    </message>
    <message>
        <source>The same picture in several parts: %1</source>
        <translation>同一图片出现在多个部分：%1</translation>
    </message>
    <message>
        <source>The same picture under several classes: %1</source>
        <translation>同一图片属于多个类别：%1</translation>
    </message>
    <message>
        <source>Look the same in several parts (perceptual hash): %1</source>
        <translation>在多个部分中看起来相同（感知哈希）：%1</translation>
    </message>
    <message>
        <source>Perceptual hashes were compared of %1 pictures.</source>
        <translation>比较了 %1 张图片的感知哈希。</translation>
    </message>
    <message>
        <source>Perceptual hashes were not compared: %1 pictures are too many here.</source>
        <translation>没有比较感知哈希：%1 张图片太多。</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>训练方案：%1</translation>
    </message>
    <message>
        <source>Every setting is as the recipe has it.</source>
        <translation>每项设置都与方案相同。</translation>
    </message>
    <message>
        <source>Where this run differs from its recipe</source>
        <translation>此运行与其方案的不同之处</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Left: loss, right: top-1; grey: training, blue: validation, by epoch; the ring is the epoch that is kept.</source>
        <translation>左：损失，右：top-1；灰：训练，蓝：验证，按轮；圆圈是保留的一轮。</translation>
    </message>
    <message>
        <source>Measured again for this report: the kept weights on %1 pictures of the part %2.</source>
        <translation>为此报告重新测量：保留的权重在 %2 部分的 %1 张图片上。</translation>
    </message>
    <message>
        <source>Of its %1 pictures, every %2th was taken.</source>
        <translation>从其 %1 张图片中每 %2 张取一张。</translation>
    </message>
    <message>
        <source>Below the tables: mistakes, the most confident first, then right answers, with their maps.</source>
        <translation>表格下方：错误，最有把握的在前，然后是正确答案，附热图。</translation>
    </message>
    <message>
        <source>Failures and warnings</source>
        <translation>失败与警告</translation>
    </message>
    <message>
        <source>The run told of none.</source>
        <translation>该运行没有提到任何一项。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Pictures of another kind (other cameras, places, backgrounds, classes) were not measured. To each picture the network names one of its classes, whatever the picture shows.</source>
        <translation>其他种类的图片（别的相机、地点、背景、类别）没有测量。对每张图片网络都说出它的某个类别，无论图片上是什么。</translation>
    </message>
    <message>
        <source>The accuracy is that of %1 pictures: its interval is %2 wide.</source>
        <translation>准确率来自 %1 张图片：其区间宽 %2。</translation>
    </message>
    <message>
        <source>Nothing measured the network but the pictures that chose its weights, which flatters it.</source>
        <translation>只用选择权重的图片测量了网络，结果偏高。</translation>
    </message>
    <message>
        <source>Pictures that were learnt from are measured with, too: the accuracy is too high.</source>
        <translation>测量也用了学习过的图片：准确率过高。</translation>
    </message>
    <message>
        <source>Classes measured on fewer than 10 pictures, which says little of them: %1.</source>
        <translation>用不到 10 张图片测量的类别，说明不了什么：%1。</translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest to learn from.</source>
        <translation>最大类别用于学习的图片是最小类别的 %1 倍。</translation>
    </message>
    <message>
        <source>The data has changed since the run: %1</source>
        <translation>自运行以来数据已改变：%1</translation>
    </message>
    <message>
        <source>No threshold is stored (effnet calibrate): unsure answers count as others.</source>
        <translation>没有存储阈值（effnet calibrate）：没有把握的答案与其他一样算数。</translation>
    </message>
    <message>
        <source>Answers with a probability below %1 or an energy above %2 are for a person.</source>
        <translation>概率低于 %1 或能量高于 %2 的答案由人判定。</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>normalisation&apos;s epsilon</source>
        <translation>归一化的 epsilon</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation>%1（类别 %2）</translation>
    </message>
    <message>
        <source>%1 of %2, stage %3, %4 × %5 cells from %6 to %7</source>
        <translation>%1，%2，阶段 %3，%4 × %5 格，从 %6 到 %7</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>the outline is what the network saw</source>
        <translation>轮廓是网络所看到的部分</translation>
    </message>
    <message>
        <source>entropy %1, energy %2</source>
        <translation>熵 %1，能量 %2</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图片</translation>
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
        <translation>宏 F1</translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <translation>期望校准误差</translation>
    </message>
    <message>
        <source>energy that 95 % stay below</source>
        <translation>95 % 的图片低于的能量</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Confusion: rows are the folders&apos; classes, columns the answers</source>
        <translation>混淆矩阵：行是文件夹的类别，列是答案</translation>
    </message>
    <message>
        <source>%1 classes are too many for a table.</source>
        <translation>%1 个类别太多，无法列成表格。</translation>
    </message>
    <message>
        <source>Reliability: how often the network is right where it is this sure</source>
        <translation>可靠性：网络有这样的把握时多常正确</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <source>Suspected label errors</source>
        <translation>可疑的标签错误</translation>
    </message>
    <message>
        <source>%1 taken for %2, %3</source>
        <translation>%1 被认作 %2，%3</translation>
    </message>
    <message>
        <source>is its folder right?</source>
        <translation>它的文件夹对吗？</translation>
    </message>
</context>
<context>
    <name>effnet::RunWires</name>
    <message>
        <source>Copied to %1.</source>
        <translation>已复制到 %1。</translation>
    </message>
    <message>
        <source>Export the best checkpoint of %1</source>
        <translation>导出 %1 的最佳检查点</translation>
    </message>
    <message>
        <source>Safetensors (*.safetensors);;PyTorch (*.pth);;ONNX (*.onnx)</source>
        <translation>Safetensors (*.safetensors);;PyTorch (*.pth);;ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1 的报告</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>网页 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report of %1 is being made: its network is measured again.</source>
        <translation>正在生成 %1 的报告：重新测量其网络。</translation>
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
        <source>Macro F1</source>
        <translation>宏 F1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>%1 multiply-adds a picture</source>
        <translation>每幅图片 %1 次乘加</translation>
    </message>
    <message>
        <source>Of networks that were scaled by the paper&apos;s three coefficients together</source>
        <translation>用于以论文的三个系数一同缩放的网络</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>φ</source>
        <translation>φ</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Damaged, or written by another version; lines that cannot be read: %1</source>
        <translation>已损坏，或由其他版本写成；无法读取的行：%1</translation>
    </message>
    <message>
        <source>Validation pictures: %1</source>
        <translation>验证图片：%1</translation>
    </message>
    <message>
        <source>Of the network that is kept, on its validation pictures. They also chose it; only a test part measures without bias.</source>
        <translation>保留的网络在其验证图片上的结果。这些图片也用于选择它；只有测试部分的测量没有偏差。</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>No other run was measured on the very same pictures.</source>
        <translation>没有其他运行在完全相同的图片上测量过。</translation>
    </message>
    <message>
        <source>Most right among %1 runs on the same %2 pictures.</source>
        <translation>在相同 %2 张图片上的 %1 个运行中答对最多。</translation>
    </message>
    <message>
        <source>Against the best of %1 runs on the same %2 pictures: McNemar, p = %3; from 0.05 on they are not told apart.</source>
        <translation>与相同 %2 张图片上 %1 个运行中的最佳者相比：McNemar，p = %3；从 0.05 起无法区分。</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>名次</translation>
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
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Accuracy against cost</source>
        <translation>精度与代价</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Of the chosen runs, laid over each other</source>
        <translation>所选记录的曲线，叠放显示</translation>
    </message>
    <message>
        <source>Of all runs in the table below</source>
        <translation>下表中的所有记录</translation>
    </message>
    <message>
        <source>Of the chosen runs, or of the sweep that the chosen one belongs to</source>
        <translation>所选记录，或所选记录所属的扫描</translation>
    </message>
    <message>
        <source>Settings of the chosen runs side by side</source>
        <translation>所选记录的设置并排显示</translation>
    </message>
    <message>
        <source>Find by name, data, network, tag…</source>
        <translation>按名称、数据、网络、标签查找…</translation>
    </message>
    <message>
        <source>Show runs that were archived, too</source>
        <translation>也显示已归档的记录</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 / %2 条记录</translation>
    </message>
    <message>
        <source>Compare in Classify</source>
        <translation>在“分类”中比较</translation>
    </message>
    <message>
        <source>Where these networks look, side by side: the paper&apos;s figure 7. Those that are chosen, or the best of the baseline and of each way of scaling on this data set.</source>
        <translation>并排显示这些网络关注的位置：即论文的图 7。取所选的运行；未选时取该数据集上基线与各缩放方式中最好的运行。</translation>
    </message>
    <message>
        <source>Choose two or more runs that were trained on the same pictures, or train a scaling experiment (Train, Several at once): there is nothing to set beside this one.</source>
        <translation>请选择两个或更多用相同图片训练的运行，或训练一次缩放实验（“训练”页，“同时多个”）：目前没有可与此运行并列的内容。</translation>
    </message>
</context>
<context>
    <name>effnet::SampleRow</name>
    <message>
        <source>Classify %1</source>
        <translation>分类 %1</translation>
    </message>
</context>
<context>
    <name>effnet::ScaleView</name>
    <message>
        <source>Figure 8 with it…</source>
        <translation>用它做图 8…</translation>
    </message>
    <message>
        <source>Save as a family</source>
        <translation>保存为系列</translation>
    </message>
    <message>
        <source>φ</source>
        <translation>φ</translation>
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
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of the winner</source>
        <translation>相对优胜者</translation>
    </message>
    <message>
        <source>such as flowers_net</source>
        <translation>例如 flowers_net</translation>
    </message>
    <message>
        <source>Trains the winner and four larger networks of nearly equal cost: deeper, wider, with larger pictures, and all three together by these coefficients</source>
        <translation>训练优胜者和四个成本几乎相同的更大网络：更深、更宽、图片更大，以及按这些系数三者一起</translation>
    </message>
    <message>
        <source>α, depth</source>
        <translation>α，深度</translation>
    </message>
    <message>
        <source>β, width</source>
        <translation>β，宽度</translation>
    </message>
    <message>
        <source>γ, resolution</source>
        <translation>γ，分辨率</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>α·β²·γ² = %1; the paper: about 2</source>
        <translation>α·β²·γ² = %1；论文：约 2</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>胜出者</translation>
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
        <source>compound</source>
        <translation>复合</translation>
    </message>
</context>
<context>
    <name>effnet::ScalingFigure</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Let φ grow from 0 to %1</source>
        <translation>让 φ 从 0 增长到 %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>As SVG, PDF or PNG</source>
        <translation>保存为 SVG、PDF 或 PNG</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>φ = %1 · 2^φ = %2</source>
        <translation>φ = %1 · 2^φ = %2</translation>
    </message>
    <message>
        <source> · compound counted %1</source>
        <translation> · 复合计数 %1</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>导出该图</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PDF document (*.pdf);;PNG picture (*.png)</source>
        <translation>SVG 图形 (*.svg);;PDF 文档 (*.pdf);;PNG 图像 (*.png)</translation>
    </message>
</context>
<context>
    <name>effnet::ScalingSolids</name>
    <message>
        <source>(a) baseline</source>
        <translation>(a) 基线</translation>
    </message>
    <message>
        <source>(b) width</source>
        <translation>(b) 宽度</translation>
    </message>
    <message>
        <source>(c) depth</source>
        <translation>(c) 深度</translation>
    </message>
    <message>
        <source>(d) resolution</source>
        <translation>(d) 分辨率</translation>
    </message>
    <message>
        <source>(e) compound</source>
        <translation>(e) 复合</translation>
    </message>
    <message>
        <source>Figure 2: scaling by width, depth, resolution and all three</source>
        <translation>图 2：按宽度、深度、分辨率以及三者一起缩放</translation>
    </message>
    <message>
        <source>width: channels</source>
        <translation>宽度：通道</translation>
    </message>
    <message>
        <source>depth: layers</source>
        <translation>深度：层</translation>
    </message>
    <message>
        <source>resolution: pixels</source>
        <translation>分辨率：像素</translation>
    </message>
    <message>
        <source>%1, stage %2: %3
layers %4, channels %5, map %6 px</source>
        <translation>%1，阶段 %2：%3
层 %4，通道 %5，特征图 %6 px</translation>
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
</context>
<context>
    <name>effnet::ScreenPicker</name>
    <message>
        <source>Pull a rectangle around the picture. Esc: leave it.</source>
        <translation>拖出矩形框住图片。Esc：放弃。</translation>
    </message>
</context>
<context>
    <name>effnet::SearchDialog</name>
    <message>
        <source>Coefficients α, β, γ</source>
        <translation>系数 α、β、γ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Scaling experiment</source>
        <translation>缩放实验</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
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
        <source>Of the base</source>
        <translation>与基线之比</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Train them all</source>
        <translation>全部训练</translation>
    </message>
    <message>
        <source>Trains the network as it is, and four larger ones of nearly equal cost: deeper, wider, with larger pictures, and all three together. The paper&apos;s figure 8 on your data.</source>
        <translation>训练当前网络，以及代价几乎相等的四个更大的网络：更深、更宽、更大的图片、三者兼有。在你的数据上重现论文图 8。</translation>
    </message>
    <message>
        <source>name=value,value or name=first:last:step, several separated by commas. Names: alpha, beta, gamma, or any setting.</source>
        <translation>名称=值,值 或 名称=首:末:步长，多项以逗号分隔。名称：alpha、beta、gamma 或任一设置。</translation>
    </message>
    <message>
        <source>The larger networks cost about 2^φ times the base</source>
        <translation>较大网络的代价约为基线的 2^φ 倍</translation>
    </message>
    <message>
        <source>Runs of each candidate; their spread says what a difference is worth</source>
        <translation>每个候选的训练次数；其离散程度说明差异是否可信</translation>
    </message>
    <message>
        <source>Runs at a time; they share the processor</source>
        <translation>同时进行的训练数；它们共享处理器</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>搜索对象</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>φ</source>
        <translation>φ</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 runs&lt;/b&gt;, %2 multiply-adds of training in all</source>
        <translation>&lt;b&gt;%1 次训练&lt;/b&gt;，共 %2 次乘加</translation>
    </message>
    <message>
        <source>, about &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>，约 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>. Left out for their cost: %1</source>
        <translation>。因代价而略去：%1</translation>
    </message>
    <message>
        <source>Counting what each would cost…</source>
        <translation>正在计算各候选网络的开销…</translation>
    </message>
    <message>
        <source>Take φ = %1</source>
        <translation>采用 φ = %1</translation>
    </message>
    <message>
        <source>There is nothing to train like this: %1.</source>
        <translation>这样没有可训练的网络：%1。</translation>
    </message>
    <message>
        <source>; from random weights, since no checkpoint fits all of them</source>
        <translation>；从随机权重开始，因为没有适合全部网络的检查点</translation>
    </message>
    <message>
        <source>Progressive learning, without it and with it</source>
        <translation>渐进式学习：不使用与使用</translation>
    </message>
    <message>
        <source>Trains every point of a grid and ranks them by accuracy and cost. Of coefficients only those are kept whose networks cost about twice the base, as counted.</source>
        <translation>训练网格的每个点，并按精度与代价排名。系数只保留网络实际计数代价约为基准两倍的组合。</translation>
    </message>
    <message>
        <source>2 ± </source>
        <translation>2 ± </translation>
    </message>
    <message>
        <source>Of coefficients: how many times the base a candidate may cost for φ = 1, by its counted MACs. Whole layers and channels often cost more than their factors say.</source>
        <translation>对系数而言：φ = 1 时候选网络按实际计数的 MACs 可为基准的多少倍。取整后的层数和通道数往往比系数所示的代价更高。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>The same network: %1</source>
        <translation>相同的网络：%1</translation>
    </message>
    <message>
        <source>. Points of the grid that give a network named already, trained once: %1</source>
        <translation>。网格中得到重复网络、只训练一次的点：%1</translation>
    </message>
    <message>
        <source>. φ asks for %1 of the base; the nearest networks of equal cost have %2, which other φ have, too</source>
        <translation>。φ 要求基准的 %1；最接近的等代价网络为 %2，其他 φ 也会得到它们</translation>
    </message>
    <message>
        <source>Learning rate, weight decay and augmentation</source>
        <translation>学习率、权重衰减与数据增强</translation>
    </message>
    <message>
        <source>Folds: every picture validates once</source>
        <translation>折叠：每张图片验证一次</translation>
    </message>
    <message>
        <source>Stop early: all for a while, the best third longer</source>
        <translation>提前停止：全部先训练一会儿，最好的三分之一更久</translation>
    </message>
    <message>
        <source>RandAugment&apos;s magnitude and the pictures&apos; size</source>
        <translation>RandAugment 的强度与图片大小</translation>
    </message>
    <message>
        <source>Asynchronous successive halving: every candidate is trained for a ninth of the epochs, whoever is then among the best third for a third, the best third of those to the end. Each goes on where it was stopped.</source>
        <translation>异步逐次减半：每个候选先训练九分之一的轮数；届时排在最好的三分之一者训练到三分之一，其中最好的三分之一训练到底。每个候选都从停止处继续。</translation>
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
        <translation>输入的高和宽，像素</translation>
    </message>
    <message>
        <source>Networks that are trained</source>
        <translation>训练的网络数</translation>
    </message>
    <message>
        <source>Of a full training, the last rung</source>
        <translation>完整训练（最后一级）的轮数</translation>
    </message>
    <message>
        <source>Stop weak networks early</source>
        <translation>提前停止弱的网络</translation>
    </message>
    <message>
        <source>Runs at a time; they share the processor</source>
        <translation>同时的运行数；它们共用处理器</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>MnasNet&apos;s space</source>
        <translation>MnasNet 的空间</translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s space</source>
        <translation>EfficientNetV2 的空间</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>来自文件…</translation>
    </message>
    <message>
        <source>Which networks the search chooses from; the ticks below narrow it</source>
        <translation>搜索从哪些网络中选择；下面的勾选会缩小范围</translation>
    </message>
    <message>
        <source>What layers are added to and channels are multiplied of</source>
        <translation>层数在其上增减、通道在其上相乘</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>around</source>
        <translation>围绕</translation>
    </message>
    <message>
        <source>at</source>
        <translation>输入</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>All get a ninth of the epochs, the best third of them a third, and of those the best third all</source>
        <translation>全部训练九分之一的轮数，其中最好的三分之一训练三分之一，再最好的三分之一训练到底</translation>
    </message>
    <message>
        <source>Ageing evolution</source>
        <translation>老化进化</translation>
    </message>
    <message>
        <source>Random search</source>
        <translation>随机搜索</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>its own start</source>
        <translation>它自己的起点</translation>
    </message>
    <message>
        <source>Train&apos;s network: %1</source>
        <translation>“训练”的网络：%1</translation>
    </message>
    <message>
        <source>Choose a search space</source>
        <translation>选择搜索空间</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>搜索空间 (*.json)</translation>
    </message>
    <message>
        <source>No search can begin like this: %1.</source>
        <translation>无法这样开始搜索：%1。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; networks</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 个网络</translation>
    </message>
    <message>
        <source>Drawn networks</source>
        <translation>抽取的网络</translation>
    </message>
    <message>
        <source>Of 20,000 drawn networks</source>
        <translation>在抽取的 20,000 个网络中</translation>
    </message>
    <message>
        <source>%1 of them keep within the target; about &lt;b&gt;%2 epochs&lt;/b&gt; of training in all</source>
        <translation>其中 %1 个不超过目标；总共约 &lt;b&gt;%2 轮&lt;/b&gt;训练</translation>
    </message>
    <message>
        <source>; how long they take is not known before a step was measured</source>
        <translation>；测量一步之前不知道需要多久</translation>
    </message>
    <message>
        <source>, about &lt;b&gt;%1&lt;/b&gt; at the speed measured for the chosen network</source>
        <translation>，按所选网络测得的速度约 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>one class alone leaves nothing to tell apart</source>
        <translation>只有一个类别，没有可区分的内容</translation>
    </message>
    <message>
        <source>Measure times</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>How long networks of this space take is not known here yet. Fourteen of them are measured first, which takes about a minute; leave the machine alone meanwhile.</source>
        <translation>本机尚不知道这个空间中的网络需要多长时间。先测量其中十四个，约需一分钟；测量期间请不要使用这台机器。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Measured %1 of %2 networks of the space…</source>
        <translation>已测量空间中 %2 个网络中的 %1 个…</translation>
    </message>
    <message>
        <source>Measuring how long networks of the space take…</source>
        <translation>正在测量空间中的网络需要多长时间…</translation>
    </message>
</context>
<context>
    <name>effnet::SearchTree</name>
    <message>
        <source>drawn</source>
        <translation>已抽取</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
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
        <translation>网络</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>超出限制</translation>
    </message>
</context>
<context>
    <name>effnet::SearchView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Adopt the best in Explore</source>
        <translation>在“探索”中采用最佳者</translation>
    </message>
    <message>
        <source>Runs under way end in good order; the search can go on later</source>
        <translation>进行中的运行会妥善结束；搜索以后可以继续</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>after epochs: %1</source>
        <translation>训练轮数：%1</translation>
    </message>
    <message>
        <source>the best at each cost</source>
        <translation>每个成本下的最佳</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1: %2 and %3 parameters</source>
        <translation>%1：%2，%3 个参数</translation>
    </message>
    <message>
        <source>; %1 after epochs: %2, score %3</source>
        <translation>；%2 轮后 %1，分数 %3</translation>
    </message>
    <message>
        <source>; the best so far</source>
        <translation>；目前最佳</translation>
    </message>
    <message>
        <source>%1 of %2 networks, %3 of about %4 epochs</source>
        <translation>%1 / %2 个网络，%3 / 约 %4 轮</translation>
    </message>
    <message>
        <source>Finished: %1 networks, %2 epochs, %3 of training</source>
        <translation>已完成：%1 个网络，%2 轮，训练 %3</translation>
    </message>
    <message>
        <source>; stopped</source>
        <translation>；已停止</translation>
    </message>
    <message>
        <source>; about %1 left</source>
        <translation>；剩余约 %1</translation>
    </message>
    <message>
        <source>; each network is timed itself</source>
        <translation>；每个网络单独计时</translation>
    </message>
    <message>
        <source>; times are told, with a mean error of %1</source>
        <translation>；时间为预测值，平均误差 %1</translation>
    </message>
    <message>
        <source>; the best</source>
        <translation>；最佳</translation>
    </message>
    <message>
        <source>epoch %1: %2</source>
        <translation>第 %1 轮：%2</translation>
    </message>
    <message>
        <source>Networks that came to a rung: %1</source>
        <translation>到达某一级的网络：%1</translation>
    </message>
</context>
<context>
    <name>effnet::SearchWindow</name>
    <message>
        <source>1 · Search</source>
        <translation>1 · 搜索</translation>
    </message>
    <message>
        <source>2 · Grid</source>
        <translation>2 · 网格</translation>
    </message>
    <message>
        <source>3 · Scale</source>
        <translation>3 · 缩放</translation>
    </message>
    <message>
        <source>Search a network</source>
        <translation>搜索网络</translation>
    </message>
    <message>
        <source>A network for these pictures and this cost</source>
        <translation>适合这些图片和此成本的网络</translation>
    </message>
    <message>
        <source>How its depth, width and resolution should grow: α, β, γ</source>
        <translation>它的深度、宽度和分辨率应如何增长：α、β、γ</translation>
    </message>
    <message>
        <source>The family that comes of it</source>
        <translation>由此得到的系列</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>新的搜索</translation>
    </message>
</context>
<context>
    <name>effnet::SearchWires</name>
    <message>
        <source>The search stops.</source>
        <translation>搜索正在停止。</translation>
    </message>
    <message>
        <source>Explore, Train and --family know %1 from now on.</source>
        <translation>从现在起“探索”、“训练”和 --family 都认识 %1。</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>未保存：%1。</translation>
    </message>
</context>
<context>
    <name>effnet::SpaceTable</name>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>扩展</translation>
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
        <source>Skip</source>
        <translation>跳连</translation>
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
        <translation>卷积</translation>
    </message>
    <message>
        <source>separable</source>
        <translation>可分离卷积</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>Width of squeeze-excite in the block&apos;s input channels; 0: none</source>
        <translation>squeeze-excite 的宽度，相对于块的输入通道；0：没有</translation>
    </message>
</context>
<context>
    <name>effnet::StageEditor</name>
    <message>
        <source>Back to the published baseline</source>
        <translation>恢复已发表的基线</translation>
    </message>
    <message>
        <source>The baseline&apos;s stages, before scaling. Double-click a value to change it; φ, or your own factors, then scale the result.</source>
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
    <message>
        <source>EfficientNetV2&apos;s tables…</source>
        <translation>EfficientNetV2 的表…</translation>
    </message>
    <message>
        <source>Scaled and counted: %1 parameters, %2 MACs.</source>
        <translation>缩放并计数：%1 参数，%2 MACs。</translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s table prints %1 and %2 for it, %3 top-1.</source>
        <translation>EfficientNetV2 的表所列为 %1 与 %2，top-1 为 %3。</translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s table prints %1 top-1 for it.</source>
        <translation>EfficientNetV2 的表所列 top-1 为 %1。</translation>
    </message>
    <message>
        <source>Repeats the chosen stage below itself, with stride 1</source>
        <translation>在其下方重复所选阶段，步长为 1</translation>
    </message>
    <message>
        <source>Takes the chosen stage out of the baseline</source>
        <translation>从基线中移去所选阶段</translation>
    </message>
    <message>
        <source>Undoes every change to the stages of this family</source>
        <translation>撤销对该系列各阶段的所有更改</translation>
    </message>
    <message>
        <source>Networks of EfficientNetV2&apos;s tables: fused stages, capped input sizes, the architecture of S. Stages are counted there from the first one after the stem: its stages 1–3 are rows 2–4 here.</source>
        <translation>EfficientNetV2 各表中的网络：融合的阶段、受限的输入尺寸、S 的结构。那里的阶段从 stem 之后的第一个数起：其阶段 1–3 即此处的第 2–4 行。</translation>
    </message>
    <message>
        <source>Rare columns</source>
        <translation>少用的列</translation>
    </message>
    <message>
        <source>What few networks need: a stage&apos;s own activation, whether it skips, how it expands</source>
        <translation>少数网络需要的：阶段自己的激活函数、是否跳连、如何扩展</translation>
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
    <message>
        <source>This operator has none</source>
        <translation>此算子没有这一项</translation>
    </message>
    <message>
        <source>the network&apos;s</source>
        <translation>网络的</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳连</translation>
    </message>
    <message>
        <source>Expands from</source>
        <translation>扩展自</translation>
    </message>
    <message>
        <source>Expands by 1</source>
        <translation>扩展 1 倍</translation>
    </message>
    <message>
        <source>Channels that the expansion multiplies; 0 for the block&apos;s own input</source>
        <translation>扩展所乘的通道数；0 表示块自己的输入</translation>
    </message>
    <message>
        <source>Whether the expanding convolution stands there at expansion 1, too</source>
        <translation>扩展为 1 时扩展卷积是否也在</translation>
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
    <name>effnet::StartNetworks</name>
    <message>
        <source>ImageNet %1</source>
        <translation>ImageNet %1</translation>
    </message>
    <message>
        <source>%1 ms here</source>
        <translation>在此 %1 ms</translation>
    </message>
    <message>
        <source>≈ %1 ms here</source>
        <translation>在此 ≈ %1 ms</translation>
    </message>
    <message>
        <source>fine-tuning about %1</source>
        <translation>微调约 %1</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1，许可证 %2</translation>
    </message>
    <message>
        <source>≈: predicted from the multiply-adds of networks that were timed here.</source>
        <translation>≈：由在此计时的网络的乘加数预测。</translation>
    </message>
    <message>
        <source>Slower than the limit.</source>
        <translation>慢于限制。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>any latency</source>
        <translation>任意延迟</translation>
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
        <translation>在本机上对一张图片作答允许的时间</translation>
    </message>
    <message>
        <source>What came so far is kept; the next download goes on from there</source>
        <translation>已收到的部分会保留；下次下载从那里继续</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>推荐：%1</translation>
    </message>
    <message>
        <source>No pretrained network keeps the limit. The nearest: %1</source>
        <translation>没有预训练网络满足限制。最接近的：%1</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Download and use</source>
        <translation>下载并使用</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>It takes more memory than the limit.</source>
        <translation>所需内存超出限制。</translation>
    </message>
    <message>
        <source>any memory</source>
        <translation>任意内存</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>What an answer to one picture may take, weights included</source>
        <translation>对一张图片作答允许占用的内存，含权重</translation>
    </message>
</context>
<context>
    <name>effnet::StartPane</name>
    <message>
        <source>What does this network see?</source>
        <translation>这个网络看到了什么？</translation>
    </message>
    <message>
        <source>Drop photographs (%1), folders or a checkpoint here.</source>
        <translation>将照片（%1）、文件夹或检查点拖到此处。</translation>
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
        <source>Drop photographs here to see what %1 recognises in them, and where.</source>
        <translation>将照片拖放到此处，看 %1 认出了什么、在何处。</translation>
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
        <source>From scratch: %1</source>
        <translation>从头训练：%1</translation>
    </message>
    <message>
        <source>Choose a starting checkpoint</source>
        <translation>选择起始检查点</translation>
    </message>
    <message>
        <source>Starts with random weights. Needs many pictures, or small and simple ones.</source>
        <translation>从随机权重开始。需要大量图片，或小而简单的图片。</translation>
    </message>
    <message>
        <source>From scratch, as in Explore: %1</source>
        <translation>从头训练“探索”中的网络：%1</translation>
    </message>
    <message>
        <source>Sample network (drawn shapes, to try things)</source>
        <translation>示例网络（绘制的形状，用于试用）</translation>
    </message>
    <message>
        <source>For a first try: it has seen drawn shapes only. Photographs need a network trained on ImageNet.</source>
        <translation>用于初次尝试：它只见过绘制的形状。照片需要在 ImageNet 上训练的网络。</translation>
    </message>
    <message>
        <source>Keeps what it has learnt to see; a few dozen pictures of each class suffice.</source>
        <translation>保留它已学会看到的东西；每个类别几十张图片就足够。</translation>
    </message>
</context>
<context>
    <name>effnet::StartWires</name>
    <message>
        <source>Downloaded %1.</source>
        <translation>已下载 %1。</translation>
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
    <name>effnet::SweepView</name>
    <message>
        <source>Adopt the best in Explore</source>
        <translation>在“探索”中采用最佳者</translation>
    </message>
    <message>
        <source>Score = accuracy · (MACs / median of the candidates)^w. Published: −0.07; 0 ranks by accuracy alone.</source>
        <translation>得分 = 精度 · (MACs / 候选的中位数)^w。论文：−0.07；0 表示仅按精度排名。</translation>
    </message>
    <message>
        <source>Weight of the cost, w</source>
        <translation>代价的权重 w</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source> · n = %1</source>
        <translation> · n = %1</translation>
    </message>
    <message>
        <source>Validation pictures: %1</source>
        <translation>验证图片：%1</translation>
    </message>
</context>
<context>
    <name>effnet::TensorPanel</name>
    <message>
        <source>Elements</source>
        <translation>元素数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Select a tensor in the table.</source>
        <translation>请在表中选择一个张量。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需形状</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零元素</translation>
    </message>
    <message>
        <source>Not finite</source>
        <translation>非有限值</translation>
    </message>
    <message>
        <source>In the other file</source>
        <translation>在另一文件中</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>最大差</translation>
    </message>
    <message>
        <source>Relative difference</source>
        <translation>相对差</translation>
    </message>
</context>
<context>
    <name>effnet::TensorTableModel</name>
    <message>
        <source>scalar</source>
        <translation>标量</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>非有限值</translation>
    </message>
    <message>
        <source>%1
in the other file: %2</source>
        <translation>%1
在另一文件中：%2</translation>
    </message>
    <message>
        <source>The network needs %1.</source>
        <translation>网络需要 %1。</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Its name in the file</source>
        <translation>在文件中的名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether the network needs it and can use it; when comparing, how the other file&apos;s is</source>
        <translation>网络是否需要并能使用它；比较时为另一文件中的情形</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Outputs × inputs × height × width for a convolution</source>
        <translation>卷积为 输出 × 输入 × 高 × 宽</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How an element is stored: F32 is a 32-bit float</source>
        <translation>元素的存储方式：F32 为 32 位浮点数</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素数</translation>
    </message>
    <message>
        <source>How many numbers it holds</source>
        <translation>所含数值的个数</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>The smallest finite element</source>
        <translation>最小的有限元素</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>The largest finite element</source>
        <translation>最大的有限元素</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Of the finite elements</source>
        <translation>有限元素的均值</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the elements</source>
        <translation>元素的标准差</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零元素</translation>
    </message>
    <message>
        <source>Elements that are exactly zero: pruned, or never trained</source>
        <translation>恰为零的元素：经过剪枝，或从未训练</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Norm of the difference to the other file&apos;s, as a share of this one&apos;s norm</source>
        <translation>与另一文件之差的范数，占此张量范数的比例</translation>
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
        <source>Adds two operations per normalised element and the final pooling (fvcore on timm&apos;s modules).</source>
        <translation>另计每个归一化元素两次运算以及末端池化（fvcore 对 timm 模块的计法）。</translation>
    </message>
    <message>
        <source>Adds two operations per normalised element and one per element that a pooling reads.</source>
        <translation>另计每个归一化元素两次运算，以及池化读取的每个元素一次运算。</translation>
    </message>
    <message>
        <source>Adds four operations per normalised element and thop&apos;s count of the final pooling.</source>
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
        <source>Run this network on the engine&apos;s machine and time it, at batch 1</source>
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
    <message>
        <source>What is counted as an operation: the same network has several published costs</source>
        <translation>什么算作一次运算：同一网络有数个发表的开销</translation>
    </message>
    <message>
        <source>Blocks: repetitions of the stages&apos; operators, the ‘Layers’ of the paper&apos;s table 1 without stem, head and classifier. Weighted layers: every convolution, those of squeeze-excite and of skips included, and the classifier.</source>
        <translation>块：各阶段算子的重复次数，即论文表 1 的“层数”，不含 stem、head 和分类器。带权层：所有卷积（包括压缩激励和跳跃连接中的）以及分类器。</translation>
    </message>
    <message>
        <source>Input %1 px · %2 blocks · %3 weighted layers</source>
        <translation>输入 %1 px · %2 个块 · %3 个带权层</translation>
    </message>
</context>
<context>
    <name>effnet::TrainPage</name>
    <message>
        <source>Drawing shapes…</source>
        <translation>正在绘制图形…</translation>
    </message>
    <message>
        <source>No GPU is offered: no NVIDIA driver is loaded on the engine&apos;s machine. With such a card: install its driver, then run packaging/run.sh --cuda.</source>
        <translation>没有可用的 GPU：引擎所在的机器未加载 NVIDIA 驱动。若装有此类显卡：请安装驱动，然后运行 packaging/run.sh --cuda。</translation>
    </message>
    <message>
        <source>No GPU is offered: there is an NVIDIA driver, but this engine&apos;s LibTorch is built without CUDA. packaging/run.sh --cuda builds an engine with it.</source>
        <translation>没有可用的 GPU：已有 NVIDIA 驱动，但此引擎的 LibTorch 不含 CUDA。packaging/run.sh --cuda 可构建带 CUDA 的引擎。</translation>
    </message>
    <message>
        <source>No GPU is offered: LibTorch finds none that answers. nvidia-smi should list it, and CUDA_VISIBLE_DEVICES should not hide it.</source>
        <translation>没有可用的 GPU：LibTorch 找不到有响应的设备。nvidia-smi 应能列出它，且 CUDA_VISIBLE_DEVICES 不应将其隐藏。</translation>
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
    <message>
        <source>Looking through the pictures</source>
        <translation>正在查看图片</translation>
    </message>
    <message>
        <source>The runs appear under Runs, one after the other.</source>
        <translation>各次训练会依次出现在“记录”中。</translation>
    </message>
    <message>
        <source>Waits behind %1.</source>
        <translation>排在 %1 之后等待。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Files looked at: %L1</source>
        <translation>已查看文件：%L1</translation>
    </message>
</context>
<context>
    <name>effnet::TroubleBanner</name>
    <message>
        <source>Open what fits</source>
        <translation>打开相符的部分</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>effnet::ViewBar</name>
    <message>
        <source>Note: the answer is right (R)</source>
        <translation>标注：回答正确（R）</translation>
    </message>
    <message>
        <source>Note: the answer is wrong (W)</source>
        <translation>标注：回答错误（W）</translation>
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
        <source>With other networks…</source>
        <translation>与其他网络…</translation>
    </message>
    <message>
        <source>Methods of this network</source>
        <translation>此网络的各种方法</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Networks or methods side by side</source>
        <translation>多个网络或方法并排</translation>
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
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Picture, numbers or a report</source>
        <translation>图片、数值或报告</translation>
    </message>
    <message>
        <source>Picture with its map…</source>
        <translation>带热图的图片…</translation>
    </message>
    <message>
        <source>Raw map (NumPy, TIFF)…</source>
        <translation>原始热图（NumPy、TIFF）…</translation>
    </message>
    <message>
        <source>Report of this picture (HTML, PDF)…</source>
        <translation>此图片的报告（HTML、PDF）…</translation>
    </message>
    <message>
        <source>Report of all pictures shown…</source>
        <translation>所示全部图片的报告…</translation>
    </message>
</context>
<context>
    <name>effnet::ViewPane</name>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1，y %2</translation>
    </message>
    <message>
        <source> · map %1</source>
        <translation> · 热图 %1</translation>
    </message>
</context>
<context>
    <name>effnet::WatchPanel</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Known once the validation pictures were looked through, under Mistakes.</source>
        <translation>在“错误”中检查过验证图片后即可得知。</translation>
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
        <source>Images, checkpoints, runs, saved states or links (effnet:…) to open.</source>
        <translation>要打开的图像、检查点、运行、保存的状态或链接（effnet:…）。</translation>
    </message>
    <message>
        <source>Open a window of its own, also where one is open already.</source>
        <translation>打开一个自己的窗口，即使已有一个打开。</translation>
    </message>
    <message>
        <source>Write the page that is named as this PDF and end.</source>
        <translation>把所指的页面写成此 PDF 并结束。</translation>
    </message>
</context>
</TS>
