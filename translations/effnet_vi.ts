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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: base network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: larger input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: compound scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample network (drawn shapes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeezed to %1 px, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter side to %1, centre %2 px, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not there any more. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Check the free space and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. Choose a file of one of these kinds: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be read. Save it as one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault, and may not be what it was: the answer is for what can be read. Details name the fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an empty file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more pixels than can be opened (100 million). Make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Download or copy the checkpoint again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no network that this program knows. Open a checkpoint of an EfficientNet, MobileNet or ResNet classifier; details say what this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to run code when it is opened, so it was refused. Get the weights as .safetensors, or save them as a plain state_dict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the network&apos;s weights are missing in %1. Open a complete checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: that library has no such network. Choose another one&apos;s names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in %1 do not fit the network. Choose the network they were made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there. Choose the data set again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in %1. Choose a folder with one sub-folder for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sub-folders with pictures. Put the pictures of each class into a sub-folder of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class in %1 has no usable picture. Add some, or remove its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of the parts of %1 do not match. Details name the folder to rename.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set of %1 has other classes or pictures than when it began. Restore them, or start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of %1 cannot be read any more, so it stopped with everything saved. Resume it when they are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 were changed since it began. Undo that, or start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of pictures of %1, split.csv, is damaged. Start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many pictures of %1 cannot be read any more. See whether the folder is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no checkpoint to go on from. Start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in %1 belong to another network than the one that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is not open any more. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine is older than the window and cannot do that. Update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in %1 or in the folders below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a single class; there is nothing to tell apart. Add a second sub-folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be brought to the other machine. See whether ssh gets there, and whether rsync is installed on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the settings make no sense. Details name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of %1 are not those of this network. Say which is which, or open the network that was trained on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about the folders of %1 does not fit the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns of %1 are the paths and the classes is not clear. Name them under Columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in %1 is damaged or not understood. Details say where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is packed or stored in a way that is not read. Details say what it is and how to unpack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera, or another program uses it. Connect one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no picture any more. Connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be fetched. Save the picture in the browser and drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be downloaded. See whether there is a way to the network, then try again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came for %1 is not the file that its publisher announced, so it was thrown away. Try again later, or from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public weights are called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would train another network than its sweep has planned. Details name both; start the sweep anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is training now. Stop it first, or wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a run of the name %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not train any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no run, or was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory does not suffice for %1. Choose a smaller batch, picture or network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of %1 are not finite. Details say where, and what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights that %1 starts from hold numbers that are not finite. Choose another checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch of %1 is too small for pictures of this size. Choose a larger batch or larger pictures, or freeze the normalisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That device is not there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine, effnet-engine, does not start. Install it beside this program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped while it worked on %1. It is started again; try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended three times within a minute. Details say why; start it again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is of another version than this window. Update both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine cannot do that yet. Choose another method or stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer about %1 is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes in %1 are not understood. Details say where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values to try make no sense. Details say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no class names in %1. Choose a text file with one name a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network can be built so. Details say which of its numbers does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no state that this program has saved, or is damaged. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the sweep in %1 is damaged. Start the sweep anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value given for %1 makes no sense. Details name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of %1 is damaged, or of another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of %1 are damaged. Write them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of corrections of %1 is damaged. Details say where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not speak this window&apos;s language. Update both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not understand what this window asks for. Update both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended before it had an answer. Details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was started anew. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not do that for %1. Details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network could not be computed for %1. Details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation of %1 failed. Details have the library&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of this program stopped the work on %1. Details say where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is within these limits. Widen one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the processes that train %1 together is gone. Resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processes that should train %1 together were not started alike. Details say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation trains in one process only. Choose a single device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no family of networks of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This processor cannot compute that. Choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine could not do it. Details have its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine cannot be reached. See whether ssh gets there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sweep lies in %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped before it began. What has arrived there stays for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work for %1. Details say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWires</name>
    <message>
        <source>each picture&apos;s likeliest</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures cannot be read and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several parts of the data: accuracy looks better than it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The data set has pictures that this run does not know: they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of this run are not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set has changed since this run of an earlier version began: pictures that it learnt from may be among those that validate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few validation pictures: the true accuracy may lie anywhere in the interval. Folds measure on all pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning is no better than the first answer, as far as these pictures tell. Good enough? Then stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation pictures could not be read: the epochs without them are not compared with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test figure of before is of an earlier checkpoint; it is measured again at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation pictures that another of the runs learnt from are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several classes: one of their labels is wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders or files lie in the data and are not used; details name them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was alone in its batch and was left out: normalisations need two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tensors</name>
    <message>
        <source>in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other shape there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightFiles</name>
    <message>
        <source>Checkpoints (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::AccuracyText</name>
    <message>
        <source>95 %: %1–%2, n = %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::AgreementTable</name>
    <message>
        <source>Only where they disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by all: %1 of %2. They disagree about %3.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Heat map for another class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other class of the network: its name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the heat map faithful?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most similar training pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::AnswerTexts</name>
    <message>
        <source>Decided: %1 (operating point %2, by %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: at least %1 sure (by %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a person to decide: less sure than %1 (by %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a person to decide: unlike the pictures that the thresholds were chosen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As undecided as between %1 equal classes (entropy %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy %1; pictures unlike the training data have a higher one. No limit is known for this network: evaluate a labelled folder to have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s validation pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evaluated folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps unlike the training data: energy %1 is above %2, which 95 % of %3 stay below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy %1, below %2 as 95 % of %3: nothing unusual.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;EfficientNet Explorer %1&lt;/h3&gt;&lt;p&gt;Compound scaling of convolutional networks: explore, explain, train.&lt;/p&gt;&lt;p&gt;The sources are under the Apache License 2.0. This program is linked with QCustomPlot, which is under the GNU General Public License 3, so the program as a whole is distributed under the GPL 3. It uses Qt %2.&lt;/p&gt;&lt;p&gt;EfficientNet: M. Tan, Q. V. Le, arXiv 1905.11946. EfficientNetV2: arXiv 2104.00298.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in a training step</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher&apos;s name of the file, whole in the tooltip; green: already on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published accuracy on ImageNet-1k, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To download; ≈ where only the network&apos;s own size is known</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name, such as b4 or resnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came so far is kept; the next download goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tensors, statistics and other formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into this program&apos;s data folder; checked by its SHA-256, resumed where it broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that their publishers offer for download. Green ones are on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · licence %2 · input %3 px · %5
SHA-256 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalisation&apos;s ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation between the layers of its head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect, export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tensors, their statistics, and other formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .safetensors or .pth file, or drop it anywhere on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, depth %2, width %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1
std %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not state its %1; the usual values were taken. Doubtful answers may come from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing tensors: %1. The network is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensors that are not used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in sample network (drawn shapes)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is wrong or differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 8 bits cost, and in which tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect another checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another checkpoint of the same network, of any layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another library&apos;s names, as .safetensors, .pth or .onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file of class names, and keep both in one .safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only tensors whose name holds these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, unused, of a wrong shape, not finite, or not as in the other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a .safetensors or .pth file here to see what is in it, or two to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the network&apos;s tensors are missing in %2 or do not fit. Open it all the same, with random numbers in their place? Its answers will mean little until it is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class names (*.txt *.json *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1, %2.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.pth (before PyTorch 1.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, depth %2, width %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symmetric padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1: %2 tensors differ, %3 are equal, %4 have another shape, %5 stand in one of the files only; %6 settings differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1 tensors. The network can only be opened in part, with random numbers in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong shape: %1 tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN or infinite: %1 tensors. Its answers will be, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used by the network: %1 tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how pictures are to be prepared; what stands above is usual for its kind, not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensors in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding, epsilon, input size and colours, and open it in Classify with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · names of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · published as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2; epsilon %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointWires</name>
    <message>
        <source>8 bits answer %1 of %2 pictures as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; top-1 %1, before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; stages in float: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of public weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at tensor %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrating 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits: picture %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was stopped. What came so far is kept, and the next one goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 parameters, %3 MACs</source>
        <translation type="unfinished">%1 tham số, %2 MACs {1
%2 ?} {3 ?}</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no public weights are known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1 px, file %2, memory %3 for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency told from networks that were measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that fits is as accurate with fewer MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input, px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold: nothing that fits is as accurate with fewer MACs; grey: over a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On ImageNet-1k, as the publisher of the weights states it; not measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for the answer to one picture, fp32, weights included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the public weights; in fp32 where there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for training at the budget&apos;s batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one pass on this machine: measured, or with ≈ told from networks that were measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who offers weights for download</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best at each cost</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download these weights; the page Checkpoints shows how far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train this network from scratch; to fine-tune its weights, get them and choose them there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this network, stage by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which way the networks were timed: device, threads, pictures at a time, bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Cột</translation>
    </message>
    <message>
        <source>by the work of their layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by their MACs alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Latencies with ≈ are told from %n measured network(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: off by %2 on average on those measured, each told from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; how far off that is can be said from three on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published network with weights fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, weights %3 from %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best that fits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best without a limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next better, %1 (%2), is over the limit on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit on latency is left out: nothing has been measured yet (view ‘Measure’).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracies are those that the publishers of the weights state for ImageNet-1k.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the name of another class: both become one. Backspace takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 to 9 give the first nine classes, Space agrees with a suggestion, Backspace takes the last step back, Delete takes a label away, Enter shows one picture large. Letters find a class by its name; Ctrl+Enter makes a new one although another begins so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2  (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of this class; another&apos;s name merges both:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ClassScoreModel</name>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (class %2)
probability %3, logit %4
Click to see where the network saw it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ClassTable</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the images that it took for this class, the share that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the images of this class, the share that it found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonic mean of the two</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyWires</name>
    <message>
        <source>The engine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ended and started anew if it goes on so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped, and is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 are no pictures and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Pictures classified: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures classified: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifying %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explaining %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ColorBar</name>
    <message>
        <source>Colours of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, under the pointer %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 3: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, factors assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs, published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted against published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1, published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, an image, mixed precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest batch in 24 GiB</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the network of this page beside the others; six at most (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every network out; single ones by the menu of their column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figures are the paper&apos;s own. It does not say how it rounded scaled layers and channels, nor which operations it counted, so some differ.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks every network about every picture shown in the film strip, and lists where they disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each map divided by its own largest value, minus the first one&apos;s: red where this one sees more, blue where the first does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture, large, with the answers of one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another checkpoint beside these; six at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this method out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this network out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network, its evidence by different methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network, its evidence by different methods. At the last stage most of them nearly coincide; at an earlier one, chosen on the right, they part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add networks to see what each makes of this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 agree: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They disagree: %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a table, by name: path,label or path,label,split; empty: told from what stands in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pictures kept aside where there is no val folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of one object or series lie in one part: a column of the table, or a regular expression that finds its name in the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1: all pictures but the test part are divided into so many parts, of which one validates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the folds validates, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training pictures that chooses the checkpoint; the val folder is then measured once, at the end. 0: the val folder chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25,000 of 1.28 million pictures, 0.02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels; 0: the network&apos;s or the checkpoint&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>224 (B0) to 600 (B7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>350 on ImageNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs at the start in which the classifier learns alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random, or linear: fitted to the pretrained features first, so that fine-tuning goes on from the first answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of time, 0 for none; the run ends in good order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs without a better result before it stops, 0 for never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early stopping on a minival split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the best checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer need less memory; 0 for as many as fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4096 on TPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches whose gradients are summed into one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of the steps; rmsprop is TensorFlow&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rmsprop, decay 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the rate falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all layers but the classifier, per step of the whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.016 for a batch of 256, in proportion to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on the rate from each stage to the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages that learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the last stages learn, −1 for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs in which the rate rises to its value; at most half of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential schedule: factor on the rate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.97</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… every so many epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull of weights towards zero; not on normalisations and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1e-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of SGD and RMSProp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest norm of the gradient, 0 for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of batch normalisation; auto freezes them below a batch of 32 when fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each batch in the statistics of normalisation; −1: the network&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01, TensorFlow&apos;s 0.99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of the averaged weights that are validated and saved, 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the forward and backward pass; 16 bits are faster on newer machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bf16 on TPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the numbers in memory; faster for these networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the classifier; −1: the network&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.2 (B0) to 0.5 (B7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop probability of the last block; −1: the network&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survival 0.8, that is 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the target given to the other classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of colour and form, drawn anew for each picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autoaugment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of RandAugment, 0 to 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V2: 5 to 15 (S), 20 (M), 25 (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest share of a picture that a random crop keeps; 1 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.08</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of mirroring left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of brightness, contrast and saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of erasing a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of mixing two pictures, 0 for off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V2: 0 (S), 0.2 (M), 0.5 (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of pasting a part of another picture, 0 for off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all classes equally often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes count more in the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of growing size and regularisation; 1 for none of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size of the first step, pixels; 0: as published, else half of the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size of the last step, pixels; 0: as published, else that of validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 (S), 380 (M, L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RandAugment in the first step; −1: as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first step; −1: as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First mixup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two saved states within an epoch, 0 at its end alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likewise in steps, 0 for by time alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event files for TensorBoard beside the run&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights as 16-bit floats in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides every random choice, the split among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same weights, bit for bit; slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu, cuda:0 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 for as many as the processor has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that decode pictures, 0 for one for each thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes of decoded pictures kept in memory, 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressive learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine and files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ConfigModel</name>
    <message>
        <source>The recipe has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows: true · columns: predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points, second run minus first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the first run %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They scale all three; it costs as much.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::CorrectionsBar</name>
    <message>
        <source>Move the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the noted files into the folders of their classes, after asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the noted pictures into the folders of the classes that they show? They can be moved back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wrong labels noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong labels noted: %1, files moved: %2.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point to choose its run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-adds a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::CurveView</name>
    <message>
        <source>More pictures of this kind do not reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more pictures of this kind do not reach %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is reached already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 more pictures (%2 to %3) for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 more of %5 (%2 to %3) for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would more pictures help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished">Độ chính xác</translation>
    </message>
    <message>
        <source>Accuracy wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % band, lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % band, upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power law through classifiers that learnt from fewer pictures; it holds for pictures of the same kind.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Widths %1 to %2 pixels, heights %3 to %4; in the middle %5 × %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for damaged pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the network is shown them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and files that lie in the data and belong to no part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are damaged or no photographs; training passes them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture in more than one part makes validation look better than it is; in more than one class, one of its labels is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decodes every picture; for large data sets that takes minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sub-folder for each class, or train and val with those. A part is kept aside for validation where there is no val.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the drawn data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes on textured grounds, drawn by this program: something to try everything with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pictures to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 to test once at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 classes, %2 pictures: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> None is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several classes: one of their labels is wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders or files in the data are not used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest, which a network learns to neglect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all classes equally often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as this recipe changes it anew each time. Another sample: choose it under Samples.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::DecideDialog</name>
    <message>
        <source>%1 is answered from %2 on; right by folds: %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is sure enough: a person decides each picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers count from %1 on: %2 of the pictures, of which right by folds: %3 (%4). The others are a person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature %1: the calibration error goes from %2 to %3, on %4 pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against the rest: area under the ROC curve %2, average precision %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have no validation part: choose by pictures that nothing was learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind of mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an answer counts: %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, of those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for it wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, of those answered so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage and accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With temperature and thresholds; Classify, evaluations and exports use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the answers that count which is to be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a wrong answer costs, where leaving a picture to a person costs 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of taking the first class for the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of taking the second class for the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong answer costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A false positive costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A false negative costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1. Open it in Classify to use its thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a checkpoint with thresholds</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One process on each trains the same network; they share every batch, so the result is that of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::DifferencesTable</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two runs or more in the table to see what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::DistantFiles</name>
    <message>
        <source>Sending %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::Drawing</name>
    <message>
        <source>%1 ends in none of .svg, .pdf, .png</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::EngineClient</name>
    <message>
        <source>It did not answer for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crashed (signal %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended by itself (exit status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent something that is no message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this window version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer for %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went on with a cancelled request for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Its last words: %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user@host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As ssh knows it: user@host, or a name of ~/.ssh/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine needs effnet, and a key that lets ssh in without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::EvaluateWires</name>
    <message>
        <source>Evaluating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures evaluated: %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision: of the pictures taken for the class, how many are of it. Recall: of the class&apos;s pictures, how many were found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::EvaluatedImagesModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder&apos;s class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the folder&apos;s class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::EvaluationMatrix</name>
    <message>
        <source>Click a cell to see the pictures behind it, the hardest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 most confused classes of %2.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>The class of the folder got the least belief in the first ones. A double click shows where the network looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mistake: every answer is the folder&apos;s class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is as sure of another class here as it usually is of that class&apos;s own pictures: perhaps the picture lies in the wrong folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label is suspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each picture, as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation stays: ‘Show the evaluation’ on the left brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does it count?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds below which a person decides, by precision or by costs; ROC and precision-recall of two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected labels (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 files, which are no readable photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its thresholds accept %1 of them, of which right: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The memory sufficed for %Ln pictures at a time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ExamplesView</name>
    <message>
        <source>Show the epochs one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it learnt from last: pictures of a batch, changed and mixed as it was given them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each epoch these pictures show where the network looks.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps weighted by their mean gradient. At the last stage CAM&apos;s map in other units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights positive gradients by their second order; finds several objects of one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient times activation, place by place: nothing is shown that did not raise the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive gradients place by place; fine maps from early stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients scaled by the activations&apos; share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature maps&apos; first principal component; the same for every class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the network the picture through each feature map. No gradients; many forward passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes each feature map away and sees how the score falls. Many forward passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirror image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the picture as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer and map averaged over the picture and its mirror image: calmer, twice the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer averaged over the middle and the four corners, five times the time; the map is the middle&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five crops and their mirror images, ten times the time; the map is that of the middle and its mirror image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue–white–red, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the grid&apos;s cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same scale for all pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline what the network saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose feature maps are weighted: early stages see small parts, the last one objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis and the signed map keep equal steps equal to the eye; jet does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the map over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map as coarse as the network made it, without smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line where the map reaches this share of its scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are cropped before the network sees them; outside the line it saw nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the map of another class away: what speaks for the one and not for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test-time augmentation: the answer is averaged over several views of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map&apos;s raw values. In the signed colours red speaks for the class, blue against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the colours&apos; range of this map for the next ones, so that a weak map looks weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell: %1 px of the input, every %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact CAM exists for the last stage only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, the stem</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided path through the paper</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evaluation of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look at a run&apos;s validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measures of a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspecting a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the export of a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network&apos;s change to 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look at a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a first answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the estimate of a training run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be measured here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be measured: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>The measurement could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the engine to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1; beside it the times would be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring %1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring was cancelled; what had been measured is kept</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lukemelas (EfficientNet-PyTorch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program (carries everything)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the normalisations into the convolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph takes pixels of 0 … 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which programs can read it, and whether names and preprocessing travel along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose names the tensors get: load_state_dict(strict=True) takes them there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.safetensors: tensors and metadata, nothing that could run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.pth: for torch.load, also with weights_only=True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.onnx: the whole network, for ONNX Runtime, OpenCV, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder that timm or transformers loads, with a model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of the operations fewer, and the same answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and standard deviation become part of the graph; resizing and cropping do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures at once. OpenCV&apos;s dnn needs a fixed number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checkpoint&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of class names: one a line, or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of the bytes, faster on the processor, and some accuracy lost: how much is measured on pictures that calibrate nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of classes, on the engine&apos;s machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of them, 100 at most, calibrate; the accuracy is measured on others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage points of top-1. As few stages stay in float as that takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">Ảnh</translation>
    </message>
    <message>
        <source>May lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of this name is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json, model.safetensors and README.md, the model card. Written only where the library computes the same: transformers knows EfficientNet with TensorFlow&apos;s padding, timm the published networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input “images” [batch, 3, size, size], output “logits”. Class names and preprocessing go into the metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds tensors only: class names and preprocessing stay behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class names, preprocessing and the network go into the metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class names (*.txt *.json *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of both curves. RISE takes one for each row of pixels, 224 for a network of 224 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the answer hang on what the map marks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deletion %1 (low is faithful), insertion %2 (high is faithful), in %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shown the marked part alone, the network is surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown the marked part alone, it loses %1 of its probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROAD %1 (above 0 is faithful)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak lies in the object&apos;s box; IoU %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak lies outside the object&apos;s box; IoU %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insertion</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest network of each family within the budget by compound scaling; nobody has trained it, so its accuracy is not known. A double click opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is so small</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::FindingsPanel</name>
    <message>
        <source>Probable label errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture in two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaks between parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tối</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd aspect ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders of one colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera that took one class only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label errors, pictures that are there twice or in two classes, leaks between training and validation, outliers, and pictures of no use: once two classes have labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each picture is looked at and answered by a classifier that did not learn it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: perhaps %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was found in %1 labelled pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in %1 labelled pictures: suspicions, not verdicts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Size, brightness, sharpness and borders alone tell %1 of the classes right; always naming the largest would be %2. A classifier could go by them instead of the object: was each class taken with a camera of its own?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerPanel</name>
    <message>
        <source>First answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning goes on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would more pictures help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier begins as the first answer&apos;s instead of at random; the run says when training gains nothing over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By folds each picture is answered by a classifier that learnt from the others: all pictures measure, which a small validation part cannot do as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every picture stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of one object or series stay in one part: a column of the table, or a pattern whose parentheses find the object&apos;s name in the path, such as (cow\d+)_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folds of all pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network looks at each picture once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network looks at each picture once: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without training: a linear classifier on what the network sees, on the validation pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without training: a linear classifier on what the network sees, by %1 folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always naming the largest class would give %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of pictures: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few pictures: the true figure may lie anywhere in that range. Folds measure on all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few pictures: the true figure may lie anywhere in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belief in the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished">Số lớp</translation>
    </message>
    <message>
        <source>Where does it look? (Classify)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the doubtful pictures in Classify, with this classifier and its activation maps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerWires</name>
    <message>
        <source>First answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the first answer&apos;s classifier…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders of %1 are not called as the network&apos;s classes. Choose the class of each; several may be the same, and a folder can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(leave it out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no class of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every folder is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated: folders: %1 of %2, pictures: %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::GridView</name>
    <message>
        <source>Search α, β, γ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation type="unfinished">Hệ số</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished">MACs</translation>
    </message>
    <message>
        <source>Of the winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished">Số epoch</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished">Độ chính xác</translation>
    </message>
    <message>
        <source>The winner of a search is scaled here: once one has come through a whole training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How depth, width and resolution should grow together: each point of a grid of α, β, γ makes of the winner a network of about twice its cost, as counted after rounding. Points that round to the same network are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same network: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · n = %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::GuidedPath</name>
    <message>
        <source>Equation 1: a network is a chain of stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 1: the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B0 came from a search that maximised accuracy · (FLOPS / 400 M)^−0.07. The operators stay as they are; layers, channels and the input&apos;s size are what scaling changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation 2: the most accurate network within a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 2: four ways to spend more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider, deeper, a larger picture, or all three. At one scale: what each way does to the boxes, and what the same cost buys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 3: one dimension at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation 1: each dimension helps, and each saturates, near 80 % for B0. Width and input cost with their square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 4: width on four baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation 2: on a deeper baseline with a larger input, width gains far more at the same FLOPS: the three belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation 3: compound scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 2: the family on ImageNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One search at φ = 1, then φ alone: B0 to B7, beside networks of like accuracy with many times the parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 3: other baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MobileNets and ResNet-50: at about the same FLOPs compound scaling beats each dimension alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 4: latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one core of a Xeon; what is measured on this machine stands beside it (view ‘Measure’, protocol ‘Table 4 of the paper’).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 7 and figure 7: B0 four ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four networks of about 1.8 G FLOPs. Figure 7&apos;s class activation maps: the compound one looks at the object with more of its detail (page Classify, with a picture of your own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 8: the same four, as points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the same baseline to about the same FLOPs: 81.1 % where all three grow together, 78.9 to 79.1 % where one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNetV2: large pictures train slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 512 px a batch of 24 no longer fits a V100; at 380 px it does. Predicted beside printed; the card is the one chosen at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNetV2: fused convolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One k×k convolution in place of expansion and depthwise: more FLOPs and yet faster, in early stages only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNetV2: stronger regularisation for larger pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best magnitude of RandAugment grows with the image: progressive learning raises both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N = ⊙ Fᵢ^Lᵢ (X⟨Hᵢ, Wᵢ, Cᵢ⟩), i = 1 … s. Here s = %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (no limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max Accuracy(N(d, w, r)) so that Memory(N) ≤ target and FLOPS(N) ≤ target. Here d = %1, w = %2, r = %3; FLOPS(N) = %4%5; Memory(N) = %6%7 for an answer. The limits are those above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d = α^φ = %1^%4 = %5, w = β^φ = %2^%4 = %6, r = γ^φ = %3^%4 = %7, with α·β²·γ² = %8 ≈ 2: the cost is meant to grow by 2^φ = %9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The page&apos;s network is scaled in another way now.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network on this page has %1 times its baseline&apos;s MACs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ImageView</name>
    <message>
        <source>Picture and map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of %1 by %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, under a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, its map hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::LabelBar</name>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class and suggestion differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most different first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures between two classes: their labels teach the classifier most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures unlike those that have a label: nothing is overlooked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two directions in which the pictures differ most; at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours stay neighbours; distances between far groups mean nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured by error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured by confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open other pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy into a folder for each class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move into a folder for each class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move corrected pictures into their class&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a move back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the record of the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::LabelDelegate</name>
    <message>
        <source>%1? %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::LabelModel</name>
    <message>
        <source>Class: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::LabelPage</name>
    <message>
        <source>Drop photographs to label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of unsorted pictures, or of class folders to look for errors in. Labels lie in a table beside the pictures; the pictures stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished">Số lớp</translation>
    </message>
    <message>
        <source>Network that suggests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is looked through …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders&apos; names are the classes. What you change is a correction, in corrections.csv; the pictures stay where they are until you move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::LabelWires</name>
    <message numerus="yes">
        <source>%n label(s) were changed by another program and taken over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The table of labels was changed and is not understood any more. It lies in %1 now; your labels are in a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved; %1 takes that back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are back where they came from</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Labels can be given at once. With a network that was trained on photographs, classes are suggested: the page Checkpoints downloads one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network looks at each picture once. Label meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pictures looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read; they get no suggestion.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. Label a few pictures of two classes or more; suggestions follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions from few labels. Accuracy is told from eight labelled pictures on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the labelled pictures %1 are recognised without having been learnt (%2). Those chosen as the most uncertain are harder than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for errors in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map needs a network that has looked at the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on when this window is closed, and is found again under Runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts by itself when the last run in the queue has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid over coefficients or settings, ranked by accuracy and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling experiment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base, depth, width, resolution and compound at equal cost: the paper&apos;s figure 8 on your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a network for these pictures and a cost, how it should grow, and makes a family of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several GPUs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pictures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; of memory · %3 a step, steps in an epoch: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a training step that was measured on this device just now; memory as counted for the network. Other programs make it slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring a step…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::LinkLoader</name>
    <message>
        <source>Links of the kind &apos;%1&apos; are not followed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the paper&apos;s table 2 prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What those state who offer weights of this input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training against input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 in 32 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished">Độ phân giải</translation>
    </message>
    <message>
        <source>Memory of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a step, for an image</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 4 of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch 1 on one core, mean of 20 runs. The paper&apos;s Xeon E5-2690 took 98 ms for B1 and 3.1 s for B7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen pictures at a time on all threads, as a server works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward and backward pass of eight pictures, with the memory they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training step against input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why large pictures train slowly: time and memory of a step grow with the square of the input&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is timed, and how; the fields below can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which device of the engine&apos;s machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads; empty for all that the machine has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in one pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted runs; three before them are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the numbers that the network computes on; 8 bits run on the processor alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input sizes in pixels, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the network of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each published network of this family in turn, so that the latency axis fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every published network that has no time in this way yet, the smallest first, while you go on working; cancel at any time, what was measured is kept and the rest can follow later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input sizes, px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet. ‘Measure’ times the network of this page on the engine&apos;s machine; times stay here, machine by machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no input size between 1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sizes at most, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which input sizes? For example 128, 192, 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every published network has a time in this way already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the fields above holds no number that can be used</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer, 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (predicted %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over what the engine held before; %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs%2; fastest %3 ms, %4 MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with the program&apos;s own kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input, px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it learnt from, and sees most like this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the training pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1: looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
class %2, similarity %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 training pictures in %2 the most similar, by the cosine of the features.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::NearestWires</name>
    <message>
        <source>%1 of %2 training pictures looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::Network</name>
    <message>
        <source>%1, %2 classes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>baseline: %n layer(s), %1 channels, %2 px</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::NetworkFieldsModel</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stem: channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stem: kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stem: stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stem: max pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3×3, stride 2, behind the convolution, as ResNet has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stem: scales with width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the 1×1 convolution before the pooling; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: follows width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four times the last stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where it grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer: outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear layer between pooling and classifier, as MobileNetV3 has it; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of stages that name none of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow&apos;s puts the odd pixel at the right and bottom; sizes and costs are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as TensorFlow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm: epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm: momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch&apos;s: the weight of the new batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the classifier, while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of dropping the last block&apos;s branch; it rises along the blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE: ratio is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block&apos;s input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expanded channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE: multiples of eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE: gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE: activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the narrow layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stage&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels are rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losing 10 % at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the nearest eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last stage deepen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded to multiples of eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ‘%2’ is no number from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One position of this stage&apos;s output sees %1 × %1 pixels of the input (kernels only)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::NetworkPicker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: without suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pretrained network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::Number</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::NumberField</name>
    <message>
        <source>A number is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2, please</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ParallelPlot</name>
    <message>
        <source>Settings of the runs against their score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several measured runs in the table, or one of a sweep.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::PictureFilter</name>
    <message>
        <source>Filter by file or class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only pictures whose file or class holds these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the film strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pictures the film strip shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all pictures again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::PictureIntake</name>
    <message>
        <source>Fetching %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures or a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and checkpoints (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives no picture of the screen. Take one with its own tool and paste it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture with its map is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture with its map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png);;JPEG (*.jpg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the raw map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy array (*.npy);;32-bit TIFF (*.tif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::PicturesPane</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to what the engine&apos;s camera sees, picture by picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the network about every picture that the film strip shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, class, probability and note of the pictures shown, as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate a labelled folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class: accuracy, confusion matrix, doubtful labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one, with its confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, a folder, the clipboard or a part of the screen; or drop them on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with a sub-folder for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf, .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf);;Values, CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: first %2, last %3, lowest %4, highest %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: marked at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights answer well only to pictures that are prepared as in their training. The values below are usual for this kind of file; compare them with the place where you found it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch (torchvision, timm&apos;s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow (tf_…, lukemelas, Hugging Face, Keras)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow, −1 … 1 (AdvProp, V2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symmetric (PyTorch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same (TensorFlow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the odd pixel goes before a stride. A wrong choice costs some per cent of accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.00001 (PyTorch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.001 (TensorFlow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the variance in every normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter side, then centre crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeezed to the input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet (.485 .456 .406 / .229 .224 .225)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 … 1 (.5 / .5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one class of all (softmax)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several labels at once (sigmoid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter side to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
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
    <name>effnet::PublishedTableModel</name>
    <message>
        <source>assumed; not printed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 1: accuracy against parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 2: width, depth, resolution, all three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 3: one dimension at a time, its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 4: width on four baselines, its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 5: accuracy against FLOPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 6: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 8: B0 scaled four ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 3 as points: three baselines scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that hold these letters in any column, such as a network or a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1. Printed figures, not measured by this program; what is counted, predicted (in mixed precision, on the page&apos;s card) or measured here says so. A double click opens a row&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s figure 2, drawn from the page&apos;s baseline as counted here, at one scale. A box is a stage: as wide as its channels, as high as its layers, as deep as the side of its map; stem and stages are drawn, the head is not. Hovering tells the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from %1 of the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper draws accuracy against FLOPS here and prints no values. The curves are this program&apos;s count of the same networks. Table 7 has the accuracy of three of figure 3&apos;s points (d = 4, w = 2, r = 2: see figure 8); the others are left to runs of your own, of Train or of `effnet sweep`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 4&apos;s text says r = 2.0 where its caption says r = 1.3; drawn is the caption&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on B0&apos;s depth, width or resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor on width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from %1 of the %2: the printed FLOPs and accuracies, each way of scaling from its baseline. Where the paper&apos;s figure has curves, only these points are printed. Your own runs, if there are any, stand at the multiply-adds counted here, with the accuracy on their own validation pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is where the cost of your network, %1, falls as counted here; its printed accuracy is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is where your network&apos;s cost falls; its accuracy is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted with this data set&apos;s classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished">mạng gốc</translation>
    </message>
    <message>
        <source>compound</source>
        <translation type="unfinished">phức hợp</translation>
    </message>
    <message>
        <source>your runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which φ are the published networks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed here from the published coefficients, with α = 1.2, β = 1.1, γ = 1.15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published networks were rounded by hand: no single φ gives all three factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One review prints γ = 1.1, whose α·β²·γ² is 1.757 and not about 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>φ by depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>φ by width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>φ by input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted, batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured here, batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, measured here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::QuantizationModel</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer that has the weights or writes the activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Giai đoạn</translation>
    </message>
    <message>
        <source>From 1, the stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations between layers, a layer&apos;s weights, or the logits with one stage alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNR, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal to noise: 20 dB are a tenth, 40 dB a hundredth of the signal. Activations also carry the noise of all that comes before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of weights with one scale for all channels: the simple way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach of the widest channel to that of the median one: what one scale suffers from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations: on the calibration pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was chosen which values get a byte of their own; beyond, they are clipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::QuantizationPanel</name>
    <message>
        <source>Top-1 %1, in float %2, on %3 pictures of a known class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one scale a tensor and no calibration of ranges %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pictures answered as in float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correlation of the logits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages in float: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated with %1 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte 255</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressive (V2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head first, then all layers; AdamW, cosine, averaged weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers from random weights; AdamW, cosine, light augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSProp, exponential decay and AutoAugment, as EfficientNet was trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture size and regularisation grow together, as EfficientNetV2 was trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipe has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ends in good order when they are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in a training step. Fewer need less memory; 0 for as many as fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set back to the recipe&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier goes on from the first answer; all layers learn from the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs in which the classifier learns alone: %1. Then all layers learn with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers learn from the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few validation pictures: the loss chooses the checkpoint that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ from the recipe: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::Reenactment</name>
    <message>
        <source>B4, stages %1 fused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B4, nothing fused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B6, input of %1 px</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expected calibration error %1, over %2 steps of confidence. Below the line the network is surer than it is right.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures that have no file of their own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, stage %3, %4 × %5 cells from %6 to %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline is what the network saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy %1, energy %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ReviewDetail</name>
    <message>
        <source>Another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that the file belongs to a class that you choose. No file is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen as %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was moved; &apos;Move them back&apos; takes it where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that the file belongs to that class. No file is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the note back that it belongs to another class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ReviewList</name>
    <message>
        <source>Most confident mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected label errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong with high confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those whose class it believes in least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as sure of another class as it is, on average, of that class&apos;s pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::ReviewModel</name>
    <message>
        <source>%1 ⇒ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
in the folder of %2, taken for %3 (%4); %5 for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ReviewPanel</name>
    <message>
        <source>Look through the validation pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes, suspected label errors and calibration: the best checkpoint answers every validation picture once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the validation pictures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the validation pictures…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1 → %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest smaller φ at which layers, channels or pixels change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest larger φ at which layers, channels or pixels change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d·w²·r²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What α^φ asks for → what is built: rounded up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What β^φ asks for → what is built: a multiple of eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the map that leaves the stage: what γ^φ asks for → whole pixels, rounded up at each stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline&apos;s multiply-adds times d·w²·r²: what the rule promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that do not grow so: a stage&apos;s first layer, depthwise kernels, the three colours, the classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What whole layers add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What channels in eights add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What whole pixels add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-adds of the network as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer for this baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(α·β²·γ²)^φ = %1 · 2^φ = %2 · counted %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d·w²·r² = %1 · counted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2^φ = %1 · counted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α·β²·γ² = %1 is far from 2: a step of φ asks for %1 times the cost, not for twice as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are %1 MACs, %2 against what the factors ask for. Of that: whole layers %3, channels in eights %4, whole pixels %5, parts that do not grow as d·w²·r² %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With factors of your own there is no φ to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>φ = %1: %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves, classes, mistakes and examples of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify pictures with the run&apos;s best checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s drawing and costs, its measured accuracy among the published ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export best checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As .safetensors, .pth or .onnx for other programs, or as a folder for timm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page to hand on: data, recipe, curves, accuracy with its interval, mistakes, limits, hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the last checkpoint as if never interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run that starts from this one&apos;s best checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the form with this run&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy with its checkpoints, to go on in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, out of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures have moved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the data set lies now; everything else stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with all its checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a single run for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while it trains. Stop it first, or wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checkpoint to go on from was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checkpoints were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint before the first epoch has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its configuration cannot be read; it is of another version or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its best checkpoint was deleted; the last one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n run(s) with their checkpoints to the trash?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 with its checkpoints to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the pictures lie now?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was interrupted. Resume goes on from its last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pictures are not where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::RunClasses</name>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, each picture by the fold that did not learn it: %1 right (%2), folds: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same %1 pictures, %2 alone is right on %3 and %4 alone on %5 (McNemar, p = %6): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these pictures do not tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro F1, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wanted to find out, what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run in the table; with Ctrl or Shift several, to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), of the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2, seed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this run cannot be read: another version wrote it, or it is damaged. What could be read is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run did not begin. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pictures are not where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checkpoints were deleted. Curves and settings are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of its events that cannot be read and were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves, costs and settings of all of them are beside each other above the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below: how %1 differs from %2, which was chosen first, in what it confuses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::RunEstimator</name>
    <message>
        <source>this network</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by accuracy; macro F1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by loss; macro F1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by macro F1, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; first answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept so far: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test part %1 (%2); %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting for pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until everything is there</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits behind the present step and frees the processor; goes on where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes the step, saves, and can be resumed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::RunReport</name>
    <message>
        <source>Report of the run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3 times resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of epoch %1, chosen by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation accuracy, of the pictures that chose the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy, of pictures that chose nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured: the data has no test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pictures (95 %: %3 – %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds in its epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run kept no list of its parts: they were drawn again from the data of now, by the same rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among %1 pictures none has the same bytes in two parts or in two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture in several parts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture under several classes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the same in several parts (perceptual hash): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptual hashes were compared of %1 pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptual hashes were not compared: %1 pictures are too many here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every setting is as the recipe has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this run differs from its recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: loss, right: top-1; grey: training, blue: validation, by epoch; the ring is the epoch that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured again for this report: the kept weights on %1 pictures of the part %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its %1 pictures, every %2th was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the tables: mistakes, the most confident first, then right answers, with their maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run told of none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of another kind (other cameras, places, backgrounds, classes) were not measured. To each picture the network names one of its classes, whatever the picture shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy is that of %1 pictures: its interval is %2 wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured the network but the pictures that chose its weights, which flatters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that were learnt from are measured with, too: the accuracy is too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes measured on fewer than 10 pictures, which says little of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data has changed since the run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold is stored (effnet calibrate): unsure answers count as others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with a probability below %1 or an energy above %2 are for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalisation&apos;s epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished">đầu vào</translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, stage %3, %4 × %5 cells from %6 to %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline is what the network saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy %1, energy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished">Độ chính xác</translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy that 95 % stay below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished">Số lớp</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion: rows are the folders&apos; classes, columns the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 classes are too many for a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability: how often the network is right where it is this sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected label errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken for %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is its folder right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::RunWires</name>
    <message>
        <source>Copied to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of %1 is being made: its network is measured again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the best checkpoint of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safetensors (*.safetensors);;PyTorch (*.pth);;ONNX (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other run was measured on the very same pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most right among %1 runs on the same %2 pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the best of %1 runs on the same %2 pictures: McNemar, p = %3; from 0.05 on they are not told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation pictures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 multiply-adds a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged, or written by another version; lines that cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of networks that were scaled by the paper&apos;s three coefficients together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the network that is kept, on its validation pictures. They also chose it; only a test part measures without bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>φ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you train appears here, with its curves, and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare in Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the chosen runs, laid over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all runs in the table below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the chosen runs, or of the sweep that the chosen one belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the chosen runs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where these networks look, side by side: the paper&apos;s figure 7. Those that are chosen, or the best of the baseline and of each way of scaling on this data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name, data, network, tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show runs that were archived, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or more runs that were trained on the same pictures, or train a scaling experiment (Train, Several at once): there is nothing to set beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::SampleRow</name>
    <message>
        <source>Classify %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ScaleView</name>
    <message>
        <source>Figure 8 with it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>φ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished">Độ sâu</translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished">Độ rộng</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished">Độ phân giải</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Tham số</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished">MACs</translation>
    </message>
    <message>
        <source>Of the winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as flowers_net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the winner and four larger networks of nearly equal cost: deeper, wider, with larger pictures, and all three together by these coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α, depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β, width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>γ, resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α·β²·γ² = %1; the paper: about 2</source>
        <translation type="unfinished">α·β²·γ² = %1; trong bài báo: khoảng 2</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PDF document (*.pdf);;PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stage %2: %3
layers %4, channels %5, map %6 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ScreenPicker</name>
    <message>
        <source>Pull a rectangle around the picture. Esc: leave it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, weight decay and augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds: every picture validates once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressive learning, without it and with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop early: all for a while, the best third longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the network as it is, and four larger ones of nearly equal cost: deeper, wider, with larger pictures, and all three together. The paper&apos;s figure 8 on your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains every point of a grid and ranks them by accuracy and cost. Of coefficients only those are kept whose networks cost about twice the base, as counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RandAugment&apos;s magnitude and the pictures&apos; size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name=value,value or name=first:last:step, several separated by commas. Names: alpha, beta, gamma, or any setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger networks cost about 2^φ times the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 ± </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of coefficients: how many times the base a candidate may cost for φ = 1, by its counted MACs. Whole layers and channels often cost more than their factors say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of each candidate; their spread says what a difference is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at a time; they share the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>φ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successive halving: every candidate is trained for a ninth of the epochs, the best third of them for a third, the best third of those to the end. It goes on where it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what each would cost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take φ = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to train like this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same network: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 runs&lt;/b&gt;, %2 multiply-adds of training in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; from random weights, since no checkpoint fits all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Left out for their cost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Points of the grid that give a network named already, trained once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. φ asks for %1 of the base; the nearest networks of equal cost have %2, which other φ have, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::SearchForm</name>
    <message>
        <source>%1 · 10&lt;sup&gt;%2&lt;/sup&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input height and width, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a full training, the last rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop weak networks early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at a time; they share the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MnasNet&apos;s space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which networks the search chooses from; the ticks below narrow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What layers are added to and channels are multiplied of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T of the score accuracy · (MACs / T)^−0.07. What costs more is not trained. The edge in the picture can be dragged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All get a ninth of the epochs, the best third of them a third, and of those the best third all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ageing evolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished">Số epoch</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train&apos;s network: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a search space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search can begin like this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished">MACs</translation>
    </message>
    <message>
        <source>Of 20,000 drawn networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them keep within the target; about &lt;b&gt;%2 epochs&lt;/b&gt; of training in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about &lt;b&gt;%1 hours&lt;/b&gt; at the speed measured for the chosen network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; how long they take is not known before a step was measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::SearchTree</name>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">thất bại</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished">%1 ms</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Mạng</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished">Số epoch</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished">Độ chính xác</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::SearchView</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt the best in Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs under way end in good order; the search can go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after epochs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best at each cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished">MACs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 and %3 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 after epochs: %2, score %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 networks, %3 of about %4 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: %1 networks, %2 epochs, %3 of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs: %2 networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rungs: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::SearchWindow</name>
    <message>
        <source>1 · Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network for these pictures and this cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its depth, width and resolution should grow: α, β, γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family that comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::SearchWires</name>
    <message>
        <source>The search stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore, Train and --family know %1 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::SpaceTable</name>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished">Nhân</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE</source>
        <translation type="unfinished">SE</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">Tầng</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished">Kênh</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBConv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fused-MBConv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of squeeze-excite in the block&apos;s input channels; 0: none</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline&apos;s stages, before scaling. Double-click a value to change it; φ, or your own factors, then scale the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What few networks need: a stage&apos;s own activation, whether it skips, how it expands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats the chosen stage below itself, with stride 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chosen stage out of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes every change to the stages of this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of EfficientNetV2&apos;s tables: fused stages, capped input sizes, the architecture of S. Stages are counted there from the first one after the stem: its stages 1–3 are rows 2–4 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled and counted: %1 parameters, %2 MACs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s table prints %1 and %2 for it, %3 top-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s table prints %1 top-1 for it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operator has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expands from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expands by 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels that the expansion multiplies; 0 for the block&apos;s own input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the expanding convolution stands there at expansion 1, too</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1 ms here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine-tuning about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈: predicted from the multiply-adds of networks that were timed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower than the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an answer to one picture may take on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came so far is kept; the next download goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pretrained network keeps the limit. The nearest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download and use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photographs (%1), folders or a checkpoint here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photographs here to see what %1 recognises in them, and where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::StartPanel</name>
    <message>
        <source>%1, depth %2, width %3, %4 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample network (drawn shapes, to try things)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scratch, as in Explore: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scratch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a starting checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with random weights. Needs many pictures, or small and simple ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a first try: it has seen drawn shapes only. Photographs need a network trained on ImageNet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what it has learnt to see; a few dozen pictures of each class suffice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::StartWires</name>
    <message>
        <source>Downloaded %1.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score = accuracy · (MACs / median of the candidates)^w. Published: −0.07; 0 ranks by accuracy alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the cost, w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation pictures: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::TensorPanel</name>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a tensor in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative difference</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
in the other file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network needs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the network needs it and can use it; when comparing, how the other file&apos;s is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs × inputs × height × width for a convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an element is stored: F32 is a 32-bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest finite element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest finite element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the finite elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements that are exactly zero: pruned, or never trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm of the difference to the other file&apos;s, as a share of this one&apos;s norm</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Multiply-adds of convolutions, squeeze-excite and classifier; what the paper calls FLOPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds two operations per normalised element and the final pooling (fvcore on timm&apos;s modules).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds two operations per normalised element and one per element that a pooling reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds four operations per normalised element and thop&apos;s count of the final pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, of which weights %2; one image, fp32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: %1 an image in fp32, %2 in mixed precision, and %3 once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a batch of %1 in fp32, %2 in mixed precision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::TrainPage</name>
    <message>
        <source>Drawing shapes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU is offered: no NVIDIA driver is loaded on the engine&apos;s machine. With such a card: install its driver, then run packaging/run.sh --cuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU is offered: there is an NVIDIA driver, but this engine&apos;s LibTorch is built without CUDA. packaging/run.sh --cuda builds an engine with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU is offered: LibTorch finds none that answers. nvidia-smi should list it, and CUDA_VISIBLE_DEVICES should not hide it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::TrainWires</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs appear under Runs, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run stops after this epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits behind %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has finished training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::TroubleBanner</name>
    <message>
        <source>Open what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: the answer is wrong (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture (double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With other networks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods of this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks or methods side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture with its map (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, numbers or a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture with its map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw map (NumPy, TIFF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of this picture (HTML, PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of all pictures shown…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::ViewPane</name>
    <message>
        <source>x %1, y %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · map %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effnet::WatchPanel</name>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once the validation pictures were looked through, under Mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a window of its own, also where one is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the page that is named as this PDF and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images, checkpoints, runs, saved states or links (effnet:…) to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
