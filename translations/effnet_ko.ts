<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Checkpoints</name>
    <message>
        <source>nearest</source>
        <translation>가장 가까운</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>쌍선형</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>쌍삼차</translation>
    </message>
    <message>
        <source>Sample: base network</source>
        <translation>예제: 기본 네트워크</translation>
    </message>
    <message>
        <source>Sample: deeper</source>
        <translation>예제: 더 깊게</translation>
    </message>
    <message>
        <source>Sample: wider</source>
        <translation>예제: 더 넓게</translation>
    </message>
    <message>
        <source>Sample: larger input</source>
        <translation>예제: 더 큰 입력</translation>
    </message>
    <message>
        <source>Sample: compound scaling</source>
        <translation>예제: 복합 스케일링</translation>
    </message>
    <message>
        <source>Sample network (drawn shapes)</source>
        <translation>예제 네트워크(그린 도형)</translation>
    </message>
    <message>
        <source>squeezed to %1 px, %2</source>
        <translation>%1 px로 눌러 맞춤, %2</translation>
    </message>
    <message>
        <source>shorter side to %1, centre %2 px, %3</source>
        <translation>짧은 변을 %1 px로, 중앙 %2 px, %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>there is too little free memory for this</source>
        <translation>사용 가능한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>a file&apos;s or folder&apos;s name is not UTF-8; rename it</source>
        <translation>파일 또는 폴더 이름이 UTF-8이 아닙니다. 이름을 바꾸세요</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; %1을(를) 찾으셨습니까?</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1이(가) 필요합니다</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>%1 옵션이 없습니다</translation>
    </message>
    <message>
        <source>%1 lists them</source>
        <translation>%1에서 모두 볼 수 있습니다</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>그런 명령이 없습니다</translation>
    </message>
    <message>
        <source>a command is missing; %1 lists them</source>
        <translation>명령이 없습니다. %1에서 모두 볼 수 있습니다</translation>
    </message>
    <message>
        <source>say what: %1</source>
        <translation>무엇인지 지정하세요: %1</translation>
    </message>
    <message>
        <source>%1 of %2 images cannot be read</source>
        <translation>이미지 %2장 중 %1장을 읽을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not there. Choose another file.</source>
        <translation>%1: 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1: 읽을 수 없습니다. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 is too large to be opened.</source>
        <translation>%1: 너무 커서 열 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the free space and the permissions.</source>
        <translation>%1: 쓸 수 없습니다. 남은 공간과 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 is not a picture, whatever its name says. Choose a file of one of these kinds: %2.</source>
        <translation>%1: 이름과 달리 이미지가 아닙니다. 다음 형식의 파일을 선택하세요: %2.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be read. Save it as one of these: %2.</source>
        <translation>%1: 읽을 수 없는 형식입니다. 다음 중 하나로 저장하세요: %2.</translation>
    </message>
    <message>
        <source>%1 has a fault, and may not be what it was: the answer is for what can be read. Details name the fault.</source>
        <translation>%1: 결함이 있어 원본과 다를 수 있습니다. 읽을 수 있는 부분에 대한 답입니다. 결함은 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Save or download it again.</source>
        <translation>%1: 손상되었거나 불완전합니다. 다시 저장하거나 내려받으세요.</translation>
    </message>
    <message>
        <source>%1 is an empty file. Choose another one.</source>
        <translation>%1: 빈 파일입니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 has more pixels than can be opened (100 million). Make it smaller first.</source>
        <translation>%1: 열 수 있는 픽셀 수(1억)를 넘습니다. 먼저 크기를 줄이세요.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Download or copy the checkpoint again.</source>
        <translation>%1: 손상되었거나 불완전합니다. 체크포인트를 다시 내려받거나 복사하세요.</translation>
    </message>
    <message>
        <source>%1 holds no network that this program knows. Open a checkpoint of an EfficientNet, MobileNet or ResNet classifier; details say what this is.</source>
        <translation>%1: 이 프로그램이 아는 네트워크가 없습니다. EfficientNet, MobileNet 또는 ResNet 분류기의 체크포인트를 여세요. 파일의 정체는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>%1 wants to run code when it is opened, so it was refused. Get the weights as .safetensors, or save them as a plain state_dict.</source>
        <translation>%1: 열 때 코드를 실행하려 하므로 거부했습니다. 가중치를 .safetensors로 구하거나 단순 state_dict로 저장하세요.</translation>
    </message>
    <message>
        <source>Some of the network&apos;s weights are missing in %1. Open a complete checkpoint.</source>
        <translation>%1: 네트워크 가중치가 일부 없습니다. 완전한 체크포인트를 여세요.</translation>
    </message>
    <message>
        <source>%1 was not written: that library has no such network. Choose another one&apos;s names.</source>
        <translation>%1: 쓰지 않았습니다. 그 라이브러리에 이런 네트워크가 없습니다. 다른 라이브러리의 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit the network. Choose the network they were made for.</source>
        <translation>%1: 가중치가 네트워크에 맞지 않습니다. 이 가중치를 만든 네트워크를 선택하세요.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Choose the data set again.</source>
        <translation>폴더 %1: 없습니다. 데이터셋을 다시 선택하세요.</translation>
    </message>
    <message>
        <source>There are no pictures in %1. Choose a folder with one sub-folder for each class.</source>
        <translation>%1: 이미지가 없습니다. 클래스마다 하위 폴더가 하나씩 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 has no sub-folders with pictures. Put the pictures of each class into a sub-folder of that name.</source>
        <translation>%1: 이미지가 든 하위 폴더가 없습니다. 각 클래스의 이미지를 그 이름의 하위 폴더에 넣으세요.</translation>
    </message>
    <message>
        <source>A class in %1 has no usable picture. Add some, or remove its folder.</source>
        <translation>%1: 쓸 수 있는 이미지가 없는 클래스가 있습니다. 이미지를 추가하거나 폴더를 제거하세요.</translation>
    </message>
    <message>
        <source>The classes of the parts of %1 do not match. Details name the folder to rename.</source>
        <translation>%1: 데이터 분할 간에 클래스가 일치하지 않습니다. 이름을 바꿀 폴더는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The data set of %1 has other classes or pictures than when it began. Restore them, or start a new run.</source>
        <translation>%1: 데이터셋의 클래스나 이미지가 시작할 때와 다릅니다. 복원하거나 새 실행을 시작하세요.</translation>
    </message>
    <message>
        <source>Pictures of %1 cannot be read any more, so it stopped with everything saved. Resume it when they are back.</source>
        <translation>%1: 이미지를 더 이상 읽을 수 없어 모두 저장하고 멈췄습니다. 이미지가 돌아오면 재개하세요.</translation>
    </message>
    <message>
        <source>The settings of %1 were changed since it began. Undo that, or start a new run.</source>
        <translation>%1: 시작한 뒤 설정이 바뀌었습니다. 되돌리거나 새 실행을 시작하세요.</translation>
    </message>
    <message>
        <source>The list of pictures of %1, split.csv, is damaged. Start a new run.</source>
        <translation>%1: 이미지 목록 split.csv가 손상되었습니다. 새 실행을 시작하세요.</translation>
    </message>
    <message>
        <source>Too many pictures of %1 cannot be read any more. See whether the folder is still there.</source>
        <translation>%1: 읽을 수 없게 된 이미지가 너무 많습니다. 폴더가 아직 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 has no checkpoint to go on from. Start it anew.</source>
        <translation>%1: 이어 갈 체크포인트가 없습니다. 처음부터 시작하세요.</translation>
    </message>
    <message>
        <source>The weights in %1 belong to another network than the one that was asked for.</source>
        <translation>%1: 요청한 것과 다른 네트워크의 가중치입니다.</translation>
    </message>
    <message>
        <source>The checkpoint is not open any more. Open it again.</source>
        <translation>체크포인트가 더 이상 열려 있지 않습니다. 다시 여세요.</translation>
    </message>
    <message>
        <source>This engine is older than the window and cannot do that. Update it.</source>
        <translation>이 엔진은 창보다 오래되어 할 수 없습니다. 엔진을 업데이트하세요.</translation>
    </message>
    <message>
        <source>There are no pictures in %1 or in the folders below it.</source>
        <translation>%1: 이 폴더와 하위 폴더에 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>%1 has a single class; there is nothing to tell apart. Add a second sub-folder.</source>
        <translation>%1: 클래스가 하나뿐이어서 구별할 것이 없습니다. 하위 폴더를 하나 더 추가하세요.</translation>
    </message>
    <message>
        <source>%1 could not be brought to the other machine. See whether ssh gets there, and whether rsync is installed on both.</source>
        <translation>%1: 다른 컴퓨터로 보낼 수 없었습니다. ssh 접속이 되는지, 양쪽에 rsync가 설치되어 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Some of the settings make no sense. Details name them.</source>
        <translation>일부 설정이 올바르지 않습니다. 세부 정보를 보세요.</translation>
    </message>
    <message>
        <source>The classes of %1 are not those of this network. Say which is which, or open the network that was trained on them.</source>
        <translation>%1: 클래스가 이 네트워크의 클래스와 다릅니다. 서로 대응시키거나, 이 데이터로 학습한 네트워크를 여세요.</translation>
    </message>
    <message>
        <source>What was said about the folders of %1 does not fit the network.</source>
        <translation>%1: 폴더의 대응이 네트워크에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Which columns of %1 are the paths and the classes is not clear. Name them under Columns.</source>
        <translation>%1: 어느 열이 경로이고 클래스인지 분명하지 않습니다. ‘열’에 지정하세요.</translation>
    </message>
    <message>
        <source>The data in %1 is damaged or not understood. Details say where.</source>
        <translation>%1: 데이터가 손상되었거나 해석할 수 없습니다. 위치는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>%1 is packed or stored in a way that is not read. Details say what it is and how to unpack it.</source>
        <translation>%1: 지원하지 않는 방식으로 압축되거나 저장되었습니다. 형식과 푸는 방법은 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>There is no camera, or another program uses it. Connect one, then try again.</source>
        <translation>카메라가 없거나 다른 프로그램이 쓰고 있습니다. 연결한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The camera gives no picture any more. Connect it again.</source>
        <translation>카메라에서 더 이상 영상이 오지 않습니다. 다시 연결하세요.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Save the picture in the browser and drop the file.</source>
        <translation>%1: 가져올 수 없었습니다. 브라우저에서 이미지를 저장한 뒤 그 파일을 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded. See whether there is a way to the network, then try again: it goes on where it stopped.</source>
        <translation>%1: 내려받을 수 없었습니다. 네트워크 연결을 확인하고 다시 시도하세요. 멈춘 곳부터 이어집니다.</translation>
    </message>
    <message>
        <source>What came for %1 is not the file that its publisher announced, so it was thrown away. Try again later, or from another network.</source>
        <translation>%1: 배포자가 공지한 파일과 달라서 버렸습니다. 나중에 또는 다른 네트워크에서 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No public weights are called %1.</source>
        <translation>%1: 이런 이름의 공개 가중치가 없습니다.</translation>
    </message>
    <message>
        <source>%1 would train another network than its sweep has planned. Details name both; start the sweep anew.</source>
        <translation>%1: 스윕이 계획한 것과 다른 네트워크를 학습하게 됩니다. 둘 다 세부 정보에 있습니다. 스윕을 새로 시작하세요.</translation>
    </message>
    <message>
        <source>%1 is training now. Stop it first, or wait until it has finished.</source>
        <translation>%1: 지금 학습 중입니다. 먼저 멈추거나 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>There is a run of the name %1 already. Choose another name.</source>
        <translation>%1: 같은 이름의 실행이 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 does not train any more.</source>
        <translation>%1: 더 이상 학습하고 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is no run, or was removed.</source>
        <translation>%1: 실행이 아니거나 제거되었습니다.</translation>
    </message>
    <message>
        <source>The memory does not suffice for %1. Choose a smaller batch, picture or network.</source>
        <translation>%1: 메모리가 부족합니다. 배치, 이미지 또는 네트워크를 더 작게 하세요.</translation>
    </message>
    <message>
        <source>Numbers of %1 are not finite. Details say where, and what helps.</source>
        <translation>%1: 유한하지 않은 수가 있습니다. 위치와 해결 방법은 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The weights that %1 starts from hold numbers that are not finite. Choose another checkpoint.</source>
        <translation>%1: 시작 가중치에 유한하지 않은 수가 있습니다. 다른 체크포인트를 선택하세요.</translation>
    </message>
    <message>
        <source>The batch of %1 is too small for pictures of this size. Choose a larger batch or larger pictures, or freeze the normalisations.</source>
        <translation>%1: 이 크기의 이미지에는 배치가 너무 작습니다. 배치나 이미지를 키우거나 정규화를 고정하세요.</translation>
    </message>
    <message>
        <source>That device is not there. Choose another one.</source>
        <translation>그 장치가 없습니다. 다른 장치를 선택하세요.</translation>
    </message>
    <message>
        <source>The engine, effnet-engine, does not start. Install it beside this program, then try again.</source>
        <translation>엔진 effnet-engine이 시작되지 않습니다. 이 프로그램 옆에 설치한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The engine stopped while it worked on %1. It is started again; try once more.</source>
        <translation>%1: 작업 중에 엔진이 멈췄습니다. 엔진을 다시 시작했으니 한 번 더 시도하세요.</translation>
    </message>
    <message>
        <source>The engine ended three times within a minute. Details say why; start it again, or choose another one.</source>
        <translation>엔진이 1분 안에 세 번 종료되었습니다. 이유는 세부 정보에 있습니다. 다시 시작하거나 다른 엔진을 선택하세요.</translation>
    </message>
    <message>
        <source>The engine is of another version than this window. Update both.</source>
        <translation>엔진과 이 창의 버전이 다릅니다. 둘 다 업데이트하세요.</translation>
    </message>
    <message>
        <source>This engine cannot do that yet. Choose another method or stage.</source>
        <translation>이 엔진은 아직 지원하지 않습니다. 다른 방법이나 스테이지를 선택하세요.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer about %1 is not understood.</source>
        <translation>%1: 엔진의 답을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>The boxes in %1 are not understood. Details say where.</source>
        <translation>%1: 상자를 해석할 수 없습니다. 위치는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The values to try make no sense. Details say which.</source>
        <translation>시도할 값이 올바르지 않습니다. 세부 정보를 보세요.</translation>
    </message>
    <message>
        <source>There are no class names in %1. Choose a text file with one name a line.</source>
        <translation>%1: 클래스 이름이 없습니다. 한 줄에 이름이 하나씩 있는 텍스트 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>No network can be built so. Details say which of its numbers does not fit.</source>
        <translation>이렇게는 네트워크를 만들 수 없습니다. 맞지 않는 수는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>%1 is no state that this program has saved, or is damaged. Choose another file.</source>
        <translation>%1: 이 프로그램이 저장한 상태가 아니거나 손상되었습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The plan of the sweep in %1 is damaged. Start the sweep anew.</source>
        <translation>%1: 스윕 계획이 손상되었습니다. 스윕을 새로 시작하세요.</translation>
    </message>
    <message>
        <source>A value given for %1 makes no sense. Details name it.</source>
        <translation>%1: 올바르지 않은 값이 있습니다. 세부 정보를 보세요.</translation>
    </message>
    <message>
        <source>The record of %1 is damaged, or of another version.</source>
        <translation>%1: 기록이 손상되었거나 다른 버전입니다.</translation>
    </message>
    <message>
        <source>The notes of %1 are damaged. Write them anew.</source>
        <translation>%1: 메모가 손상되었습니다. 새로 쓰세요.</translation>
    </message>
    <message>
        <source>The list of corrections of %1 is damaged. Details say where.</source>
        <translation>%1: 수정 목록이 손상되었습니다. 위치는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The engine does not speak this window&apos;s language. Update both.</source>
        <translation>엔진이 이 창의 프로토콜을 모릅니다. 둘 다 업데이트하세요.</translation>
    </message>
    <message>
        <source>The engine does not understand what this window asks for. Update both.</source>
        <translation>엔진이 이 창의 요청을 이해하지 못합니다. 둘 다 업데이트하세요.</translation>
    </message>
    <message>
        <source>The engine ended before it had an answer. Details say why.</source>
        <translation>엔진이 답하기 전에 종료되었습니다. 이유는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The engine was started anew. Ask again.</source>
        <translation>엔진을 새로 시작했습니다. 다시 요청하세요.</translation>
    </message>
    <message>
        <source>The engine could not do that for %1. Details say why.</source>
        <translation>%1: 엔진이 처리하지 못했습니다. 이유는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The network could not be computed for %1. Details say why.</source>
        <translation>%1: 네트워크를 계산할 수 없었습니다. 이유는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The computation of %1 failed. Details have the library&apos;s own words.</source>
        <translation>%1: 계산에 실패했습니다. 라이브러리의 메시지는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>A fault of this program stopped the work on %1. Details say where.</source>
        <translation>%1: 이 프로그램의 오류로 작업이 멈췄습니다. 위치는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is within these limits. Widen one of them.</source>
        <translation>이 한도 안에는 아무것도 없습니다. 한도를 하나 늘리세요.</translation>
    </message>
    <message>
        <source>One of the processes that train %1 together is gone. Resume the run.</source>
        <translation>%1: 함께 학습하던 프로세스 하나가 사라졌습니다. 실행을 재개하세요.</translation>
    </message>
    <message>
        <source>The processes that should train %1 together were not started alike. Details say how.</source>
        <translation>%1: 함께 학습할 프로세스들이 같은 조건으로 시작되지 않았습니다. 차이는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>This installation trains in one process only. Choose a single device.</source>
        <translation>이 설치본은 프로세스 하나로만 학습합니다. 장치를 하나만 선택하세요.</translation>
    </message>
    <message>
        <source>There is no family of networks of that name.</source>
        <translation>그런 이름의 네트워크 계열이 없습니다.</translation>
    </message>
    <message>
        <source>There is no network of that name.</source>
        <translation>그런 이름의 네트워크가 없습니다.</translation>
    </message>
    <message>
        <source>This processor cannot compute that. Choose another device.</source>
        <translation>이 프로세서는 그것을 계산할 수 없습니다. 다른 장치를 선택하세요.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose another one.</source>
        <translation>폴더 %1: 비어 있지 않습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The other machine could not do it. Details have its own words.</source>
        <translation>다른 컴퓨터에서 처리하지 못했습니다. 그쪽 메시지는 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The other machine cannot be reached. See whether ssh gets there.</source>
        <translation>다른 컴퓨터에 연결할 수 없습니다. ssh 접속이 되는지 확인하세요.</translation>
    </message>
    <message>
        <source>Another sweep lies in %1. Choose another name.</source>
        <translation>%1: 다른 스윕이 들어 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 was stopped before it began. What has arrived there stays for the next time.</source>
        <translation>%1: 시작하기 전에 멈췄습니다. 이미 도착한 것은 다음번을 위해 남겨 둡니다.</translation>
    </message>
    <message>
        <source>That did not work for %1. Details say why.</source>
        <translation>%1: 처리하지 못했습니다. 이유는 세부 정보에 있습니다.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>예(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>아니요(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ReportWires</name>
    <message>
        <source>each picture&apos;s likeliest</source>
        <translation>이미지마다 가장 유력한 클래스</translation>
    </message>
</context>
<context>
    <name>RunStates</name>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>not as planned</source>
        <translation>계획과 다름</translation>
    </message>
</context>
<context>
    <name>RunWarnings</name>
    <message>
        <source>The memory does not suffice for a whole batch, so it is computed in parts; a smaller input or network is faster.</source>
        <translation>배치 전체에는 메모리가 부족하여 나누어 계산합니다. 입력이나 네트워크가 작으면 더 빠릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures cannot be read and are left out.</source>
        <translation>
            <numerusform>읽을 수 없어 제외한 이미지: %Ln개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several parts of the data: accuracy looks better than it is.</source>
        <translation>
            <numerusform>여러 데이터 분할에 있는 이미지: %Ln개. 정확도가 실제보다 좋아 보입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data set has pictures that this run does not know: they are left out.</source>
        <translation>이 실행이 모르는 이미지가 데이터셋에 있어 제외합니다.</translation>
    </message>
    <message>
        <source>Pictures of this run are not there any more.</source>
        <translation>이 실행의 이미지 일부가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The data set has changed since this run of an earlier version began: pictures that it learnt from may be among those that validate it.</source>
        <translation>이전 버전의 이 실행이 시작된 뒤 데이터셋이 바뀌었습니다. 학습한 이미지가 검증 이미지에 섞여 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Few validation pictures: the true accuracy may lie anywhere in the interval. Folds measure on all pictures.</source>
        <translation>검증 이미지가 적어 실제 정확도는 구간 어디에나 있을 수 있습니다. 폴드는 모든 이미지로 측정합니다.</translation>
    </message>
    <message>
        <source>Fine-tuning is no better than the first answer, as far as these pictures tell. Good enough? Then stop here.</source>
        <translation>이 이미지들로 보면 미세 조정이 첫 답보다 낫지 않습니다. 충분하다면 여기서 멈추세요.</translation>
    </message>
    <message>
        <source>Validation pictures could not be read: the epochs without them are not compared with the others.</source>
        <translation>검증 이미지를 읽을 수 없었습니다. 그 이미지가 빠진 에폭은 다른 에폭과 비교하지 않습니다.</translation>
    </message>
    <message>
        <source>The test figure of before is of an earlier checkpoint; it is measured again at the end.</source>
        <translation>앞의 테스트 값은 이전 체크포인트의 것이며, 끝에 다시 측정합니다.</translation>
    </message>
    <message>
        <source>Validation pictures that another of the runs learnt from are left out.</source>
        <translation>다른 실행이 학습에 쓴 검증 이미지는 제외합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several classes: one of their labels is wrong.</source>
        <translation>
            <numerusform>여러 클래스에 있는 이미지: %Ln개. 레이블 중 하나가 틀렸습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders or files lie in the data and are not used; details name them.</source>
        <translation>
            <numerusform>데이터에 있지만 쓰지 않는 폴더나 파일: %Ln개. 세부 정보에 나와 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was alone in its batch and was left out: normalisations need two.</source>
        <translation>배치에 혼자 남은 이미지를 제외했습니다. 정규화에는 둘 이상이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>Tensors</name>
    <message>
        <source>in place</source>
        <translation>제자리</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>미사용</translation>
    </message>
    <message>
        <source>wrong shape</source>
        <translation>형태 틀림</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>교체됨</translation>
    </message>
    <message>
        <source>equal in both</source>
        <translation>양쪽 같음</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>other shape there</source>
        <translation>저쪽은 다른 형태</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>여기만</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>저쪽만</translation>
    </message>
</context>
<context>
    <name>WeightFiles</name>
    <message>
        <source>Checkpoints (%1);;All files (*)</source>
        <translation>체크포인트 (%1);;모든 파일 (*)</translation>
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
        <translation>의견이 갈리는 것만</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Answered by all: %1 of %2. They disagree about %3.</source>
        <translation>모두 답함: %2개 중 %1개. 의견이 갈림: %3개.</translation>
    </message>
</context>
<context>
    <name>effnet::AnswerPane</name>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>히트맵</translation>
    </message>
    <message>
        <source>Heat map for another class…</source>
        <translation>다른 클래스의 히트맵…</translation>
    </message>
    <message>
        <source>Any other class of the network: its name, then Enter</source>
        <translation>네트워크의 다른 클래스: 이름을 쓰고 Enter</translation>
    </message>
    <message>
        <source>Is the heat map faithful?</source>
        <translation>히트맵은 충실한가?</translation>
    </message>
    <message>
        <source>Most similar training pictures</source>
        <translation>가장 비슷한 학습 이미지</translation>
    </message>
</context>
<context>
    <name>effnet::AnswerTexts</name>
    <message>
        <source>Decided: %1 (operating point %2, by %3).</source>
        <translation>판정: %1 (동작점 %2, 기준 %3).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Accepted: at least %1 sure (by %2).</source>
        <translation>채택: 확신도 %1 이상 (기준 %2).</translation>
    </message>
    <message>
        <source>For a person to decide: less sure than %1 (by %2).</source>
        <translation>사람이 판단: 확신도 %1 미만 (기준 %2).</translation>
    </message>
    <message>
        <source>For a person to decide: unlike the pictures that the thresholds were chosen on.</source>
        <translation>사람이 판단: 임곗값을 정한 이미지와 다릅니다.</translation>
    </message>
    <message>
        <source>decode %1</source>
        <translation>디코딩 %1</translation>
    </message>
    <message>
        <source>prepare %1</source>
        <translation>전처리 %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>네트워크 %1</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>설명 %1</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>As undecided as between %1 equal classes (entropy %2).</source>
        <translation>동등한 클래스 %1개 사이만큼 불확실합니다(엔트로피 %2).</translation>
    </message>
    <message>
        <source>Energy %1; pictures unlike the training data have a higher one. No limit is known for this network: evaluate a labelled folder to have one.</source>
        <translation>에너지 %1. 학습 데이터와 다른 이미지일수록 높습니다. 이 네트워크의 한계값은 알 수 없습니다. 레이블된 폴더를 평가하면 생깁니다.</translation>
    </message>
    <message>
        <source>the run&apos;s validation pictures</source>
        <translation>실행의 검증 이미지</translation>
    </message>
    <message>
        <source>the evaluated folder</source>
        <translation>평가한 폴더</translation>
    </message>
    <message>
        <source>Perhaps unlike the training data: energy %1 is above %2, which 95 % of %3 stay below.</source>
        <translation>학습 데이터와 다를 수 있음: 에너지 %1, 한계값 %2 초과(%3의 95 %가 이 값 아래).</translation>
    </message>
    <message>
        <source>Energy %1, below %2 as 95 % of %3: nothing unusual.</source>
        <translation>에너지 %1, %3의 95 %처럼 %2 아래: 특이점 없음.</translation>
    </message>
</context>
<context>
    <name>effnet::Application</name>
    <message>
        <source>Go to</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>이 페이지</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>최근 항목 열기</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>데이터 세트</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>데스크톱 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>About EfficientNet Explorer</source>
        <translation>EfficientNet Explorer 정보</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행 기록</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>명령 찾기…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>A run is training</source>
        <translation>학습이 진행 중입니다</translation>
    </message>
    <message>
        <source>%1 goes on without this window and is found again under Runs.</source>
        <translation>%1은(는) 이 창이 없어도 계속되며 실행 기록에서 다시 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Close, let it train</source>
        <translation>닫고 학습은 계속</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>중지하고 닫기</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>다시 묻지 않기</translation>
    </message>
    <message>
        <source>Train the network of Explore</source>
        <translation>탐색 페이지의 네트워크 학습</translation>
    </message>
    <message>
        <source>Inspect a checkpoint…</source>
        <translation>체크포인트 살펴보기…</translation>
    </message>
    <message>
        <source>; kept: accuracy %1, macro F1 %2, n = %3; chosen by %4</source>
        <translation>; 유지: 정확도 %1, macro F1 %2, n = %3; 선택 기준 %4</translation>
    </message>
    <message>
        <source>%1: the kept network has a validation accuracy of %2</source>
        <translation>%1: 유지한 네트워크의 검증 정확도 %2</translation>
    </message>
    <message>
        <source>&lt;h3&gt;EfficientNet Explorer %1&lt;/h3&gt;&lt;p&gt;Compound scaling of convolutional networks: explore, explain, train.&lt;/p&gt;&lt;p&gt;The sources are under the Apache License 2.0. This program is linked with QCustomPlot, which is under the GNU General Public License 3, so the program as a whole is distributed under the GPL 3. It uses Qt %2.&lt;/p&gt;&lt;p&gt;EfficientNet: M. Tan, Q. V. Le, arXiv 1905.11946. EfficientNetV2: arXiv 2104.00298.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;EfficientNet Explorer %1&lt;/h3&gt;&lt;p&gt;합성곱 네트워크의 복합 스케일링: 탐색, 설명, 학습.&lt;/p&gt;&lt;p&gt;소스는 Apache License 2.0을 따릅니다. 이 프로그램은 GNU General Public License 3을 따르는 QCustomPlot과 링크되어 있으므로 프로그램 전체는 GPL 3으로 배포됩니다. Qt %2 사용.&lt;/p&gt;&lt;p&gt;EfficientNet: M. Tan, Q. V. Le, arXiv 1905.11946. EfficientNetV2: arXiv 2104.00298.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Settings were not saved</source>
        <translation>설정이 저장되지 않았습니다</translation>
    </message>
    <message>
        <source>%1 could not be written: is the disk full or write-protected? What it held before is kept; what you changed since is lost if you close now.</source>
        <translation>%1에 쓸 수 없습니다. 디스크가 가득 찼거나 쓰기 금지입니까? 이전 내용은 그대로이며, 지금 닫으면 그 뒤의 변경은 사라집니다.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>그래도 닫기</translation>
    </message>
</context>
<context>
    <name>effnet::BudgetFields</name>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>추론 메모리</translation>
    </message>
    <message>
        <source>File of weights</source>
        <translation>가중치 파일</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>학습 메모리</translation>
    </message>
    <message>
        <source>at batch</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>mixed precision</source>
        <translation>혼합 정밀도</translation>
    </message>
    <message>
        <source>Multiply-adds of one picture, in millions; empty for no limit</source>
        <translation>이미지 한 장의 곱셈-덧셈, 백만 단위; 비우면 제한 없음</translation>
    </message>
    <message>
        <source>In millions; empty for no limit</source>
        <translation>백만 단위; 비우면 제한 없음</translation>
    </message>
    <message>
        <source>Memory for the answer to one picture in fp32, weights included (the paper&apos;s equation 2)</source>
        <translation>이미지 한 장을 fp32로 추론할 때의 메모리, 가중치 포함(논문 식 2)</translation>
    </message>
    <message>
        <source>What the weights take on disk; in fp32 where a network has no public file</source>
        <translation>디스크에서 가중치가 차지하는 크기; 공개 파일이 없는 네트워크는 fp32 기준</translation>
    </message>
    <message>
        <source>Memory for training at this batch</source>
        <translation>이 배치로 학습할 때의 메모리</translation>
    </message>
    <message>
        <source>Pictures in a training step</source>
        <translation>학습 스텝 하나의 이미지 수</translation>
    </message>
    <message>
        <source>For one answer, told from what was measured on this machine</source>
        <translation>추론 한 번, 이 컴퓨터의 측정값으로 추정</translation>
    </message>
    <message>
        <source>Training with half the bytes for activations</source>
        <translation>활성값에 절반의 바이트를 쓰는 학습</translation>
    </message>
</context>
<context>
    <name>effnet::BudgetPanel</name>
    <message>
        <source>compound</source>
        <translation>복합</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>largest size</source>
        <translation>가장 큰 크기</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>As this network costs</source>
        <translation>이 네트워크의 비용만큼</translation>
    </message>
    <message>
        <source>What the four modes give at the MACs of the network shown</source>
        <translation>표시된 네트워크의 MACs로 네 가지 방식이 내는 것</translation>
    </message>
    <message>
        <source>The largest network of each mode within the limits; a click takes it</source>
        <translation>한도 안에서 방식별 가장 큰 네트워크; 클릭하면 적용</translation>
    </message>
    <message>
        <source>A limit on latency needs a measurement: ‘Measure’ above takes it.</source>
        <translation>지연 시간 한도에는 측정이 필요합니다. 위의 ‘측정’에서 하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Latency: %1, told from %n network(s)</source>
        <translation>
            <numerusform>지연 시간: %1, 네트워크 %n개로 추정</numerusform>
        </translation>
    </message>
    <message>
        <source>d %1, w %2, %3 px; %4 parameters, %5 MACs</source>
        <translation>d %1, w %2, %3 px; 파라미터 %4, MACs %5</translation>
    </message>
    <message>
        <source>about %1 ms, told from what was measured</source>
        <translation>약 %1 ms, 측정값으로 추정</translation>
    </message>
    <message>
        <source>Even the smallest network breaks a limit (%1).</source>
        <translation>가장 작은 네트워크도 한도를 넘습니다(%1).</translation>
    </message>
    <message>
        <source>The limit on latency is left out: nothing has been measured yet.</source>
        <translation>지연 시간 한도는 제외했습니다. 아직 측정한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Scaling by %1 does not change this: %2.</source>
        <translation>%1 스케일링으로는 바뀌지 않습니다: %2.</translation>
    </message>
    <message>
        <source>memory for training</source>
        <translation>학습 메모리</translation>
    </message>
    <message>
        <source>memory for inference</source>
        <translation>추론 메모리</translation>
    </message>
    <message>
        <source>size of the file of weights</source>
        <translation>가중치 파일 크기</translation>
    </message>
</context>
<context>
    <name>effnet::CatalogModel</name>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>%1
from %2, licence %3
input %4 px
SHA-256 %5</source>
        <translation>%1
출처 %2, 라이선스 %3
입력 %4 px
SHA-256 %5</translation>
    </message>
    <message>
        <source>on this computer: %1</source>
        <translation>이 컴퓨터에 있음: %1</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>The publisher&apos;s name of the file, whole in the tooltip; ✓: already on this computer</source>
        <translation>배포자의 파일 이름, 전체는 툴팁에; ✓: 이미 이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>Published accuracy on ImageNet-1k, percent</source>
        <translation>발표된 ImageNet-1k 정확도, 퍼센트</translation>
    </message>
    <message>
        <source>To download; ≈ where only the network&apos;s own size is known</source>
        <translation>내려받을 크기; ≈는 네트워크 자체의 크기만 알 때</translation>
    </message>
</context>
<context>
    <name>effnet::CatalogPanel</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>살펴보기</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Find weights</source>
        <translation>가중치 찾기</translation>
    </message>
    <message>
        <source>Part of a name, such as b4 or resnet</source>
        <translation>이름의 일부, 예: b4 또는 resnet</translation>
    </message>
    <message>
        <source>What came so far is kept; the next download goes on from there</source>
        <translation>받은 부분은 보관되며 다음번에 거기서 이어집니다</translation>
    </message>
    <message>
        <source>Its tensors, statistics and other formats</source>
        <translation>텐서, 통계, 다른 형식</translation>
    </message>
    <message>
        <source>Into this program&apos;s data folder; checked by its SHA-256, resumed where it broke off</source>
        <translation>이 프로그램의 데이터 폴더로; SHA-256으로 확인하고 끊긴 곳부터 재개</translation>
    </message>
    <message>
        <source>Weights that their publishers offer for download; ✓: on this computer.</source>
        <translation>배포자가 내려받을 수 있게 제공하는 가중치. ✓: 이 컴퓨터에 있음.</translation>
    </message>
    <message>
        <source>%1 · licence %2 · input %3 px · %5
SHA-256 %4</source>
        <translation>%1 · 라이선스 %2 · 입력 %3 px · %5
SHA-256 %4</translation>
    </message>
    <message>
        <source>Asking for it…</source>
        <translation>요청하는 중…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointCard</name>
    <message>
        <source>Open checkpoint…</source>
        <translation>체크포인트 열기…</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>preprocessing</source>
        <translation>전처리</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>패딩</translation>
    </message>
    <message>
        <source>normalisation&apos;s ε</source>
        <translation>정규화의 ε</translation>
    </message>
    <message>
        <source>class names</source>
        <translation>클래스 이름</translation>
    </message>
    <message>
        <source>input size</source>
        <translation>입력 크기</translation>
    </message>
    <message>
        <source>activation between the layers of its head</source>
        <translation>헤드 층 사이의 활성화 함수</translation>
    </message>
    <message>
        <source>Inspect, export…</source>
        <translation>검사, 내보내기…</translation>
    </message>
    <message>
        <source>Its tensors, their statistics, and other formats</source>
        <translation>텐서, 통계, 다른 형식</translation>
    </message>
    <message>
        <source>No checkpoint</source>
        <translation>체크포인트 없음</translation>
    </message>
    <message>
        <source>Open a .safetensors or .pth file, or drop it anywhere on this page.</source>
        <translation>.safetensors 또는 .pth 파일을 열거나 이 페이지에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>%1, depth %2, width %3</source>
        <translation>%1, 깊이 %2, 너비 %3</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>전처리</translation>
    </message>
    <message>
        <source>mean %1
std %2</source>
        <translation>평균 %1
표준편차 %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>%1, %2 names</source>
        <translation>%1, 이름 %2개</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>실행 장치</translation>
    </message>
    <message>
        <source>The file does not state its %1; the usual values were taken. Doubtful answers may come from that.</source>
        <translation>파일에 다음이 적혀 있지 않아 통상값을 썼습니다: %1. 답이 이상하다면 그 때문일 수 있습니다.</translation>
    </message>
    <message>
        <source>Missing tensors: %1. The network is incomplete.</source>
        <translation>없는 텐서: %1. 네트워크가 불완전합니다.</translation>
    </message>
    <message>
        <source>Tensors that are not used: %1.</source>
        <translation>쓰지 않는 텐서: %1.</translation>
    </message>
    <message>
        <source>Built-in sample network (drawn shapes)</source>
        <translation>내장 예제 네트워크(그린 도형)</translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointPage</name>
    <message>
        <source>Open checkpoint…</source>
        <translation>체크포인트 열기…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>항목 %1개</translation>
    </message>
    <message>
        <source>No checkpoint</source>
        <translation>체크포인트 없음</translation>
    </message>
    <message>
        <source>Only what is wrong or differs</source>
        <translation>잘못되었거나 다른 것만</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>텐서</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8비트</translation>
    </message>
    <message>
        <source>Public weights</source>
        <translation>공개 가중치</translation>
    </message>
    <message>
        <source>What 8 bits cost, and in which tensors</source>
        <translation>8비트의 대가와 해당 텐서</translation>
    </message>
    <message>
        <source>Inspect another checkpoint</source>
        <translation>다른 체크포인트 검사</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>With another checkpoint of the same network, of any layout</source>
        <translation>같은 네트워크의 다른 체크포인트와, 구조 형식은 무관</translation>
    </message>
    <message>
        <source>In another library&apos;s names, as .safetensors, .pth or .onnx</source>
        <translation>다른 라이브러리의 이름으로, .safetensors, .pth 또는 .onnx</translation>
    </message>
    <message>
        <source>Name classes…</source>
        <translation>클래스 이름 지정…</translation>
    </message>
    <message>
        <source>Attach a file of class names, and keep both in one .safetensors</source>
        <translation>클래스 이름 파일을 붙여 함께 하나의 .safetensors로 보관</translation>
    </message>
    <message>
        <source>Use in Classify</source>
        <translation>분류에서 사용</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>분류 페이지에서 열기</translation>
    </message>
    <message>
        <source>Find a tensor</source>
        <translation>텐서 찾기</translation>
    </message>
    <message>
        <source>Shows only tensors whose name holds these letters</source>
        <translation>이름에 이 글자가 든 텐서만 표시</translation>
    </message>
    <message>
        <source>Missing, unused, of a wrong shape, not finite, or not as in the other file</source>
        <translation>없음, 미사용, 형태 틀림, 유한하지 않음, 또는 다른 파일과 다름</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>여기</translation>
    </message>
    <message>
        <source>There</source>
        <translation>저쪽</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>텐서</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>서로 다른 설정</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>체크포인트 열기</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 읽는 중…</translation>
    </message>
    <message>
        <source>Drop a .safetensors or .pth file here to see what is in it, or two to compare them.</source>
        <translation>.safetensors 또는 .pth 파일을 여기에 끌어다 놓으면 내용을 봅니다. 두 개면 비교합니다.</translation>
    </message>
    <message>
        <source>Open in part</source>
        <translation>일부만 열기</translation>
    </message>
    <message>
        <source>%1 of the network&apos;s tensors are missing in %2 or do not fit. Open it all the same, with random numbers in their place? Its answers will mean little until it is trained.</source>
        <translation>네트워크의 텐서 %1개가 %2에 없거나 맞지 않습니다. 그 자리를 난수로 채우고 열까요? 학습하기 전에는 답이 별 의미가 없습니다.</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>클래스 이름</translation>
    </message>
    <message>
        <source>Class names (*.txt *.json *.csv);;All files (*)</source>
        <translation>클래스 이름 (*.txt *.json *.csv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Wrote %1, %2.</source>
        <translation>저장했습니다: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n picture(s) answered otherwise</source>
        <translation>
            <numerusform>다르게 답한 사진 %n장 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointSummary</name>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>.pth (zip)</source>
        <translation>.pth (zip)</translation>
    </message>
    <message>
        <source>.pth (before PyTorch 1.6)</source>
        <translation>.pth (PyTorch 1.6 이전)</translation>
    </message>
    <message>
        <source>%1, depth %2, width %3</source>
        <translation>%1, 깊이 %2, 너비 %3</translation>
    </message>
    <message>
        <source>same padding</source>
        <translation>same 패딩</translation>
    </message>
    <message>
        <source>symmetric padding</source>
        <translation>대칭 패딩</translation>
    </message>
    <message>
        <source>Compared with %1: %2 tensors differ, %3 are equal, %4 have another shape, %5 stand in one of the files only; %6 settings differ.</source>
        <translation>%1 대비: 다른 텐서 %2개, 같은 것 %3개, 형태가 다른 것 %4개, 한쪽에만 있는 것 %5개; 다른 설정 %6개.</translation>
    </message>
    <message>
        <source>Missing: %1 tensors. The network can only be opened in part, with random numbers in their place.</source>
        <translation>없는 텐서: %1개. 그 자리에 난수를 넣어 일부만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Wrong shape: %1 tensors.</source>
        <translation>형태 틀림: 텐서 %1개.</translation>
    </message>
    <message>
        <source>NaN or infinite: %1 tensors. Its answers will be, too.</source>
        <translation>NaN 또는 무한대: 텐서 %1개. 답도 그렇게 됩니다.</translation>
    </message>
    <message>
        <source>Not used by the network: %1 tensors.</source>
        <translation>네트워크가 쓰지 않음: 텐서 %1개.</translation>
    </message>
    <message>
        <source>The file does not say how pictures are to be prepared; what stands above is usual for its kind, not known.</source>
        <translation>파일에 이미지 전처리 방법이 적혀 있지 않습니다. 위의 값은 이런 종류의 통상값이며 확인된 것이 아닙니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Tensors in place</source>
        <translation>제자리에 있는 텐서</translation>
    </message>
    <message>
        <source>State them…</source>
        <translation>직접 지정…</translation>
    </message>
    <message>
        <source>Padding, epsilon, input size and colours, and open it in Classify with them</source>
        <translation>패딩, epsilon, 입력 크기, 색을 지정하고 그 값으로 분류에서 열기</translation>
    </message>
    <message>
        <source>%1 · names of %2 · %3</source>
        <translation>%1 · %2의 이름 · %3</translation>
    </message>
    <message>
        <source> · published as %1</source>
        <translation> · 발표된 이름 %1</translation>
    </message>
    <message>
        <source>%1; %2; epsilon %3</source>
        <translation>%1; %2; epsilon %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>이름 있음</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>이름 없음</translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointWires</name>
    <message>
        <source>8 bits answer %1 of %2 pictures as before</source>
        <translation>8비트: 이미지 %2장 중 %1장에서 이전과 같은 답</translation>
    </message>
    <message>
        <source>; top-1 %1, before %2</source>
        <translation>; top-1 %1, 이전 %2</translation>
    </message>
    <message>
        <source>; stages in float: %1</source>
        <translation>; float 스테이지: %1</translation>
    </message>
    <message>
        <source>the list of public weights</source>
        <translation>공개 가중치 목록</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽는 중</translation>
    </message>
    <message>
        <source>Looking at tensor %1 of %2</source>
        <translation>텐서 %2개 중 %1번째 살펴보는 중</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 쓰는 중</translation>
    </message>
    <message>
        <source>Writing, %1 of %2</source>
        <translation>쓰는 중, %2 중 %1</translation>
    </message>
    <message>
        <source>Calibrating 8 bits</source>
        <translation>8비트 보정 중</translation>
    </message>
    <message>
        <source>Downloaded %1.</source>
        <translation>내려받았습니다: %1.</translation>
    </message>
    <message>
        <source>The download was stopped. What came so far is kept, and the next one goes on from there.</source>
        <translation>내려받기를 멈췄습니다. 받은 부분은 보관되며 다음번에 거기서 이어집니다.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>8 bits, pass %1: %2 of %3</source>
        <translation>8비트, %1번째 패스: %3 중 %2</translation>
    </message>
</context>
<context>
    <name>effnet::ChoiceModel</name>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1
%2 parameters, %3 MACs</source>
        <translation>%1
파라미터 %2, MACs %3</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation>가중치 %1</translation>
    </message>
    <message>
        <source>no public weights are known here</source>
        <translation>알려진 공개 가중치 없음</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>라이선스 %1</translation>
    </message>
    <message>
        <source>input %1 px, file %2, memory %3 for an answer</source>
        <translation>입력 %1 px, 파일 %2, 추론 메모리 %3</translation>
    </message>
    <message>
        <source>latency measured here</source>
        <translation>여기서 측정한 지연 시간</translation>
    </message>
    <message>
        <source>latency told from networks that were measured</source>
        <translation>측정한 네트워크로 추정한 지연 시간</translation>
    </message>
    <message>
        <source>over the limit on %1</source>
        <translation>%1 한도 초과</translation>
    </message>
    <message>
        <source>nothing that fits is as accurate with fewer MACs</source>
        <translation>한도 안에서 더 적은 MACs로 이만큼 정확한 것이 없음</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Input, px</source>
        <translation>입력, px</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Over the limit on</source>
        <translation>한도 초과 항목</translation>
    </message>
    <message>
        <source>Bold: nothing that fits is as accurate with fewer MACs; grey: over a limit</source>
        <translation>굵게: 한도 안에서 더 적은 MACs로 이만큼 정확한 것이 없음; 회색: 한도 초과</translation>
    </message>
    <message>
        <source>On ImageNet-1k, as the publisher of the weights states it; not measured here</source>
        <translation>ImageNet-1k에서 가중치 배포자가 밝힌 값; 여기서 측정하지 않음</translation>
    </message>
    <message>
        <source>Memory for the answer to one picture, fp32, weights included</source>
        <translation>이미지 한 장 추론의 메모리, fp32, 가중치 포함</translation>
    </message>
    <message>
        <source>Of the public weights; in fp32 where there are none</source>
        <translation>공개 가중치의 크기; 없으면 fp32 기준</translation>
    </message>
    <message>
        <source>Memory for training at the budget&apos;s batch</source>
        <translation>예산의 배치로 학습할 때의 메모리</translation>
    </message>
    <message>
        <source>For one pass on this machine: measured, or with ≈ told from networks that were measured</source>
        <translation>이 컴퓨터에서 한 번 통과하는 시간: 측정값, ≈는 측정한 네트워크로 추정한 값</translation>
    </message>
    <message>
        <source>Who offers weights for download</source>
        <translation>내려받을 가중치의 제공자</translation>
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
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>추론 메모리</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Published top-1</source>
        <translation>공개된 top-1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>한도 초과</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>한도 내</translation>
    </message>
    <message>
        <source>the best at each cost</source>
        <translation>비용별 최고</translation>
    </message>
    <message>
        <source>Nothing has been measured yet (view ‘Measure’).</source>
        <translation>아직 측정한 것이 없습니다(‘측정’ 보기).</translation>
    </message>
</context>
<context>
    <name>effnet::ChooserView</name>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation>가중치 받기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Download these weights; the page Checkpoints shows how far it is</source>
        <translation>이 가중치 내려받기; 진행 상황은 체크포인트 페이지에 표시</translation>
    </message>
    <message>
        <source>Train this network from scratch; to fine-tune its weights, get them and choose them there</source>
        <translation>이 네트워크를 처음부터 학습; 미세 조정하려면 가중치를 받아 거기서 선택</translation>
    </message>
    <message>
        <source>Show this network, stage by stage</source>
        <translation>이 네트워크를 스테이지별로 표시</translation>
    </message>
    <message>
        <source>Latency of</source>
        <translation>지연 시간 조건</translation>
    </message>
    <message>
        <source>In which way the networks were timed: device, threads, pictures at a time, bits</source>
        <translation>네트워크 시간을 잰 방식: 장치, 스레드, 동시 이미지 수, 비트</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>by the work of their layers</source>
        <translation>층의 작업량 기준</translation>
    </message>
    <message>
        <source>by their MACs alone</source>
        <translation>MACs만 기준</translation>
    </message>
    <message numerus="yes">
        <source>Latencies with ≈ are told from %n measured network(s), %1</source>
        <translation>
            <numerusform>≈가 붙은 지연 시간은 측정한 네트워크 %n개로 추정했습니다, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: off by %2 on average on those measured, each told from the others.</source>
        <translation>%1: 측정한 것을 각각 나머지로 추정하면 평균 %2 벗어납니다.</translation>
    </message>
    <message>
        <source>%1; how far off that is can be said from three on.</source>
        <translation>%1; 오차는 세 개부터 알 수 있습니다.</translation>
    </message>
    <message>
        <source>No published network with weights fits.</source>
        <translation>가중치가 있는 공개 네트워크 중 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1, %2, weights %3 from %4</source>
        <translation>%1, %2, 가중치 %3 (출처 %4)</translation>
    </message>
    <message>
        <source>Best that fits: %1</source>
        <translation>한도 내 최고: %1</translation>
    </message>
    <message>
        <source>Best without a limit: %1</source>
        <translation>제한 없을 때 최고: %1</translation>
    </message>
    <message>
        <source>The next better, %1 (%2), is over the limit on %3.</source>
        <translation>그다음으로 나은 %1 (%2): %3 한도 초과.</translation>
    </message>
    <message>
        <source>The limit on latency is left out: nothing has been measured yet (view ‘Measure’).</source>
        <translation>지연 시간 한도는 제외했습니다. 아직 측정한 것이 없습니다(‘측정’ 보기).</translation>
    </message>
    <message>
        <source>Accuracies are those that the publishers of the weights state for ImageNet-1k.</source>
        <translation>정확도는 가중치 배포자가 밝힌 ImageNet-1k 값입니다.</translation>
    </message>
</context>
<context>
    <name>effnet::ClassList</name>
    <message>
        <source>Top classes</source>
        <translation>상위 클래스</translation>
    </message>
</context>
<context>
    <name>effnet::ClassPanel</name>
    <message>
        <source>Find a class, or type a new one</source>
        <translation>클래스를 찾거나 새 이름 입력</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>이름 변경 또는 병합…</translation>
    </message>
    <message>
        <source>To the name of another class: both become one. Backspace takes it back.</source>
        <translation>다른 클래스의 이름으로 바꾸면 둘이 하나가 됩니다. Backspace로 되돌립니다.</translation>
    </message>
    <message>
        <source>Keys 1 to 9 give the first nine classes, Space agrees with a suggestion, Backspace takes the last step back, Delete takes a label away, Enter shows one picture large. Letters find a class by its name; Ctrl+Enter makes a new one although another begins so.</source>
        <translation>1~9 키는 처음 아홉 클래스를 붙이고, Space는 제안에 동의, Backspace는 직전 단계 되돌리기, Delete는 레이블 제거, Enter는 이미지 크게 보기입니다. 글자로 클래스를 이름으로 찾고, Ctrl+Enter는 같은 글자로 시작하는 클래스가 있어도 새로 만듭니다.</translation>
    </message>
    <message>
        <source>%1   %2  (%3)</source>
        <translation>%1   %2  (%3)</translation>
    </message>
    <message>
        <source>Rename a class</source>
        <translation>클래스 이름 변경</translation>
    </message>
    <message>
        <source>New name of this class; another&apos;s name merges both:</source>
        <translation>이 클래스의 새 이름; 다른 클래스의 이름이면 둘을 병합:</translation>
    </message>
</context>
<context>
    <name>effnet::ClassScoreModel</name>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (class %2)
probability %3, logit %4
Click to see where the network saw it.</source>
        <translation>%1 (클래스 %2)
확률 %3, logit %4
클릭하면 네트워크가 본 위치를 표시합니다.</translation>
    </message>
</context>
<context>
    <name>effnet::ClassTable</name>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>재현율</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Of the images that it took for this class, the share that is</source>
        <translation>이 클래스라고 답한 이미지 중 실제로 맞는 비율</translation>
    </message>
    <message>
        <source>Of the images of this class, the share that it found</source>
        <translation>이 클래스의 이미지 중 찾아낸 비율</translation>
    </message>
    <message>
        <source>Harmonic mean of the two</source>
        <translation>둘의 조화 평균</translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyPage</name>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>카메라</translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyWires</name>
    <message>
        <source>The engine does not answer.</source>
        <translation>엔진이 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>It is ended and started anew if it goes on so.</source>
        <translation>계속되면 종료하고 새로 시작합니다.</translation>
    </message>
    <message>
        <source>the last request</source>
        <translation>마지막 요청</translation>
    </message>
    <message>
        <source>The engine stopped, and is started again.</source>
        <translation>엔진이 멈춰서 다시 시작합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 are no pictures and were left out.</source>
        <translation>
            <numerusform>%1의 파일 %n개는 이미지가 아니어서 제외했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Pictures classified: %1.</source>
        <translation>멈췄습니다. 분류한 이미지: %1.</translation>
    </message>
    <message>
        <source>Pictures classified: %1.</source>
        <translation>분류한 이미지: %1.</translation>
    </message>
    <message>
        <source>Classifying %1 of %2</source>
        <translation>%2개 중 %1개째 분류 중</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>열었습니다: %1.</translation>
    </message>
    <message>
        <source>Explaining %1</source>
        <translation>%1 설명 중</translation>
    </message>
</context>
<context>
    <name>effnet::ColorBar</name>
    <message>
        <source>Colours of the map</source>
        <translation>맵의 색</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1, under the pointer %2</source>
        <translation>%1, 포인터 위치 %2</translation>
    </message>
</context>
<context>
    <name>effnet::CommandPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>No command has these words</source>
        <translation>이 단어를 가진 명령이 없습니다</translation>
    </message>
</context>
<context>
    <name>effnet::CompareModel</name>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>활성값</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>추론 메모리</translation>
    </message>
    <message>
        <source>Table 7: EfficientNet-B0 four ways</source>
        <translation>표 7: EfficientNet-B0 네 가지 방식</translation>
    </message>
    <message>
        <source>Table 3: %1</source>
        <translation>표 3: %1</translation>
    </message>
    <message>
        <source>%1, factors assumed</source>
        <translation>%1, 계수는 가정</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Parameters, published</source>
        <translation>파라미터, 발표값</translation>
    </message>
    <message>
        <source>MACs, counted</source>
        <translation>MACs, 계산값</translation>
    </message>
    <message>
        <source>MACs, published</source>
        <translation>MACs, 발표값</translation>
    </message>
    <message>
        <source>Counted against published</source>
        <translation>계산값 대 발표값</translation>
    </message>
    <message>
        <source>Top-1, published</source>
        <translation>Top-1, 발표값</translation>
    </message>
    <message>
        <source>Training, an image, mixed precision</source>
        <translation>학습, 이미지 한 장, 혼합 정밀도</translation>
    </message>
    <message>
        <source>Largest batch in 24 GiB</source>
        <translation>24 GiB에서 최대 배치</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>복합</translation>
    </message>
</context>
<context>
    <name>effnet::CompareView</name>
    <message>
        <source>Add this network</source>
        <translation>이 네트워크 추가</translation>
    </message>
    <message>
        <source>Ready-made comparisons</source>
        <translation>준비된 비교</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>relative to the first</source>
        <translation>첫 번째 대비</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>활성값</translation>
    </message>
    <message>
        <source>Comparisons that the papers made; the counted figures stand beside the printed ones</source>
        <translation>논문들의 비교; 계산값을 발표값 옆에 표시</translation>
    </message>
    <message>
        <source>Puts the network of this page beside the others; six at most (Ctrl+D)</source>
        <translation>이 페이지의 네트워크를 다른 것과 나란히 놓기; 최대 6개 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Takes every network out; single ones by the menu of their column</source>
        <translation>모든 네트워크 빼기; 하나씩은 해당 열의 메뉴에서</translation>
    </message>
    <message>
        <source>%1 added to the comparison</source>
        <translation>비교에 추가됨: %1</translation>
    </message>
    <message>
        <source>Six networks at most can be compared; remove one first</source>
        <translation>네트워크는 최대 6개까지 비교할 수 있습니다. 먼저 하나를 빼세요</translation>
    </message>
    <message>
        <source>Published figures are the paper&apos;s own. It does not say how it rounded scaled layers and channels, nor which operations it counted, so some differ.</source>
        <translation>발표값은 논문의 값입니다. 스케일된 층과 채널을 어떻게 반올림했는지, 어떤 연산을 셌는지 논문에 없어 일부는 다릅니다.</translation>
    </message>
</context>
<context>
    <name>effnet::ComparisonGrid</name>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message>
        <source>Add a network…</source>
        <translation>네트워크 추가…</translation>
    </message>
    <message>
        <source>List all pictures</source>
        <translation>모든 이미지 나열</translation>
    </message>
    <message>
        <source>Differences to the first</source>
        <translation>첫 번째와의 차이</translation>
    </message>
    <message>
        <source>Back to one network</source>
        <translation>네트워크 하나로 돌아가기</translation>
    </message>
    <message>
        <source>Asks every network about every picture shown in the film strip, and lists where they disagree</source>
        <translation>필름 스트립의 모든 이미지를 모든 네트워크에 묻고 의견이 갈리는 것을 나열</translation>
    </message>
    <message>
        <source>Each map divided by its own largest value, minus the first one&apos;s: red where this one sees more, blue where the first does</source>
        <translation>각 맵을 자기 최댓값으로 나눈 뒤 첫 번째 맵을 뺌: 빨강은 이쪽이, 파랑은 첫 번째가 더 많이 본 곳</translation>
    </message>
    <message>
        <source>The picture, large, with the answers of one network</source>
        <translation>이미지를 크게, 네트워크 하나의 답과 함께</translation>
    </message>
    <message>
        <source>Another checkpoint beside these; six at most</source>
        <translation>다른 체크포인트를 나란히; 최대 6개</translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>네트워크 추가</translation>
    </message>
    <message>
        <source>Leave this method out</source>
        <translation>이 방법 빼기</translation>
    </message>
    <message>
        <source>Leave this network out</source>
        <translation>이 네트워크 빼기</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>One network, its evidence by different methods.</source>
        <translation>네트워크 하나, 여러 방법의 근거.</translation>
    </message>
    <message>
        <source>One network, its evidence by different methods. At the last stage most of them nearly coincide; at an earlier one, chosen on the right, they part.</source>
        <translation>네트워크 하나, 여러 방법의 근거. 마지막 스테이지에서는 대부분 거의 같고, 오른쪽에서 고른 앞 스테이지에서는 갈라집니다.</translation>
    </message>
    <message>
        <source>Add networks to see what each makes of this picture.</source>
        <translation>네트워크를 추가하면 각각 이 이미지를 어떻게 보는지 비교합니다.</translation>
    </message>
    <message>
        <source>All %1 agree: %2.</source>
        <translation>%1개 모두 일치: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They disagree: %1.</source>
        <translation>의견이 갈림: %1.</translation>
    </message>
</context>
<context>
    <name>effnet::ConfigField</name>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>발표값: %1</translation>
    </message>
    <message>
        <source>Of a table, by name: path,label or path,label,split; empty: told from what stands in them</source>
        <translation>표의 열 이름: path,label 또는 path,label,split; 비우면 내용으로 판단</translation>
    </message>
    <message>
        <source>Kept for validation</source>
        <translation>검증용으로 남김</translation>
    </message>
    <message>
        <source>Share of the pictures kept aside where there is no val folder</source>
        <translation>val 폴더가 없을 때 따로 남겨 두는 이미지 비율</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Pictures of one object or series lie in one part: a column of the table, or a regular expression that finds its name in the path</source>
        <translation>같은 대상이나 연속 촬영 이미지를 한 분할에 둠: 표의 열, 또는 경로에서 이름을 찾는 정규 표현식</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>폴드 수</translation>
    </message>
    <message>
        <source>Above 1: all pictures but the test part are divided into so many parts, of which one validates</source>
        <translation>1보다 크면: 테스트를 뺀 모든 이미지를 이 수로 나누고 그중 하나로 검증</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>폴드</translation>
    </message>
    <message>
        <source>Which of the folds validates, from 0</source>
        <translation>검증에 쓸 폴드, 0부터</translation>
    </message>
    <message>
        <source>Minival</source>
        <translation>Minival</translation>
    </message>
    <message>
        <source>Share of the training pictures that chooses the checkpoint; the val folder is then measured once, at the end. 0: the val folder chooses</source>
        <translation>체크포인트를 고르는 데 쓸 학습 이미지 비율; val 폴더는 끝에 한 번만 측정. 0: val 폴더로 고름</translation>
    </message>
    <message>
        <source>25,000 of 1.28 million pictures, 0.02</source>
        <translation>128만 장 중 25,000장, 0.02</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>입력 크기</translation>
    </message>
    <message>
        <source>Pixels; 0: the network&apos;s or the checkpoint&apos;s own</source>
        <translation>픽셀; 0: 네트워크나 체크포인트의 값</translation>
    </message>
    <message>
        <source>224 (B0) to 600 (B7)</source>
        <translation>224 (B0) ~ 600 (B7)</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>학습 이미지를 도는 횟수</translation>
    </message>
    <message>
        <source>350 on ImageNet</source>
        <translation>ImageNet에서 350</translation>
    </message>
    <message>
        <source>Head alone</source>
        <translation>헤드만</translation>
    </message>
    <message>
        <source>Epochs at the start in which the classifier learns alone</source>
        <translation>처음에 분류기만 학습하는 에폭 수</translation>
    </message>
    <message>
        <source>Classifier starts</source>
        <translation>분류기 시작값</translation>
    </message>
    <message>
        <source>random, or linear: fitted to the pretrained features first, so that fine-tuning goes on from the first answer</source>
        <translation>random 또는 linear: 먼저 사전 학습된 특징에 맞추어, 미세 조정이 첫 답에서 이어짐</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <translation>최대 시간(분)</translation>
    </message>
    <message>
        <source>Budget of time, 0 for none; the run ends in good order</source>
        <translation>시간 예산, 0이면 없음; 실행은 정상적으로 끝남</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>인내(patience)</translation>
    </message>
    <message>
        <source>Epochs without a better result before it stops, 0 for never</source>
        <translation>더 나은 결과 없이 기다리는 에폭 수, 0이면 멈추지 않음</translation>
    </message>
    <message>
        <source>early stopping on a minival split</source>
        <translation>minival 분할로 조기 종료</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>최고 기준</translation>
    </message>
    <message>
        <source>Chooses the best checkpoint</source>
        <translation>최고 체크포인트를 고르는 기준</translation>
    </message>
    <message>
        <source>Fewer need less memory; 0 for as many as fit</source>
        <translation>작을수록 메모리를 덜 씀; 0이면 들어가는 만큼</translation>
    </message>
    <message>
        <source>4096 on TPUs</source>
        <translation>TPU에서 4096</translation>
    </message>
    <message>
        <source>Accumulate</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>Batches whose gradients are summed into one step</source>
        <translation>기울기를 합쳐 한 스텝으로 만드는 배치 수</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>Rule of the steps; rmsprop is TensorFlow&apos;s</source>
        <translation>갱신 규칙; rmsprop은 TensorFlow 방식</translation>
    </message>
    <message>
        <source>rmsprop, decay 0.9</source>
        <translation>rmsprop, decay 0.9</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>스케줄</translation>
    </message>
    <message>
        <source>How the rate falls</source>
        <translation>학습률이 줄어드는 방식</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Of all layers but the classifier, per step of the whole batch</source>
        <translation>분류기를 뺀 모든 층, 전체 배치의 스텝당</translation>
    </message>
    <message>
        <source>0.016 for a batch of 256, in proportion to it</source>
        <translation>배치 256에서 0.016, 비례</translation>
    </message>
    <message>
        <source>Of the head</source>
        <translation>헤드의 학습률</translation>
    </message>
    <message>
        <source>Of the classifier</source>
        <translation>분류기의 학습률</translation>
    </message>
    <message>
        <source>Layer decay</source>
        <translation>층별 감쇠</translation>
    </message>
    <message>
        <source>Factor on the rate from each stage to the one before it</source>
        <translation>앞 스테이지로 갈 때마다 학습률에 곱하는 계수</translation>
    </message>
    <message>
        <source>Stages that learn</source>
        <translation>학습할 스테이지</translation>
    </message>
    <message>
        <source>How many of the last stages learn, −1 for all</source>
        <translation>뒤에서부터 학습할 스테이지 수, −1이면 모두</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>웜업</translation>
    </message>
    <message>
        <source>Epochs in which the rate rises to its value; at most half of the training</source>
        <translation>학습률이 목표값까지 오르는 에폭 수; 최대 학습의 절반</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>감쇠</translation>
    </message>
    <message>
        <source>Exponential schedule: factor on the rate …</source>
        <translation>지수 스케줄: 학습률에 곱하는 계수 …</translation>
    </message>
    <message>
        <source>0.97</source>
        <translation>0.97</translation>
    </message>
    <message>
        <source>Decay every</source>
        <translation>감쇠 간격</translation>
    </message>
    <message>
        <source>… every so many epochs</source>
        <translation>… 이 에폭 수마다</translation>
    </message>
    <message>
        <source>2.4</source>
        <translation>2.4</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>가중치 감쇠</translation>
    </message>
    <message>
        <source>Pull of weights towards zero; not on normalisations and biases</source>
        <translation>가중치를 0으로 당기는 힘; 정규화와 편향에는 적용 안 함</translation>
    </message>
    <message>
        <source>1e-5</source>
        <translation>1e-5</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Of SGD and RMSProp</source>
        <translation>SGD와 RMSProp의 모멘텀</translation>
    </message>
    <message>
        <source>0.9</source>
        <translation>0.9</translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation>기울기 클리핑</translation>
    </message>
    <message>
        <source>Largest norm of the gradient, 0 for any</source>
        <translation>기울기 노름의 최댓값, 0이면 제한 없음</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>정규화</translation>
    </message>
    <message>
        <source>Statistics of batch normalisation; auto freezes them below a batch of 32 when fine-tuning</source>
        <translation>배치 정규화의 통계; auto는 미세 조정할 때 배치 32 미만이면 고정</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>학습함</translation>
    </message>
    <message>
        <source>Its momentum</source>
        <translation>정규화 모멘텀</translation>
    </message>
    <message>
        <source>Share of each batch in the statistics of normalisation; −1: the network&apos;s own</source>
        <translation>정규화 통계에 각 배치가 차지하는 비율; −1: 네트워크의 값</translation>
    </message>
    <message>
        <source>0.01, TensorFlow&apos;s 0.99</source>
        <translation>0.01, TensorFlow의 0.99</translation>
    </message>
    <message>
        <source>Average of weights</source>
        <translation>가중치 평균</translation>
    </message>
    <message>
        <source>Decay of the averaged weights that are validated and saved, 0 for none</source>
        <translation>검증과 저장에 쓰는 평균 가중치의 감쇠, 0이면 없음</translation>
    </message>
    <message>
        <source>0.9999</source>
        <translation>0.9999</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Numbers of the forward and backward pass; 16 bits are faster on newer machines</source>
        <translation>순전파와 역전파의 수 형식; 최신 장치에서는 16비트가 더 빠름</translation>
    </message>
    <message>
        <source>bf16 on TPUs</source>
        <translation>TPU에서 bf16</translation>
    </message>
    <message>
        <source>Channels last</source>
        <translation>Channels last</translation>
    </message>
    <message>
        <source>Order of the numbers in memory; faster for these networks</source>
        <translation>메모리 안의 수 배열 순서; 이 네트워크들에서 더 빠름</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Before the classifier; −1: the network&apos;s own</source>
        <translation>분류기 앞; −1: 네트워크의 값</translation>
    </message>
    <message>
        <source>0.2 (B0) to 0.5 (B7)</source>
        <translation>0.2 (B0) ~ 0.5 (B7)</translation>
    </message>
    <message>
        <source>Stochastic depth</source>
        <translation>Stochastic depth</translation>
    </message>
    <message>
        <source>Drop probability of the last block; −1: the network&apos;s own</source>
        <translation>마지막 블록의 드롭 확률; −1: 네트워크의 값</translation>
    </message>
    <message>
        <source>survival 0.8, that is 0.2</source>
        <translation>생존 0.8, 즉 0.2</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>레이블 스무딩</translation>
    </message>
    <message>
        <source>Share of the target given to the other classes</source>
        <translation>목표 중 다른 클래스에 나눠 주는 비율</translation>
    </message>
    <message>
        <source>0.1</source>
        <translation>0.1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Changes of colour and form, drawn anew for each picture</source>
        <translation>색과 형태의 변화, 이미지마다 새로 뽑음</translation>
    </message>
    <message>
        <source>autoaugment</source>
        <translation>autoaugment</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>강도</translation>
    </message>
    <message>
        <source>Strength of RandAugment, 0 to 30</source>
        <translation>RandAugment의 강도, 0~30</translation>
    </message>
    <message>
        <source>V2: 5 to 15 (S), 20 (M), 25 (L)</source>
        <translation>V2: 5~15 (S), 20 (M), 25 (L)</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>무작위 크롭</translation>
    </message>
    <message>
        <source>Smallest share of a picture that a random crop keeps; 1 for none</source>
        <translation>무작위 크롭이 남기는 최소 비율; 1이면 안 함</translation>
    </message>
    <message>
        <source>0.08</source>
        <translation>0.08</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>좌우 반전</translation>
    </message>
    <message>
        <source>Probability of mirroring left and right</source>
        <translation>좌우로 뒤집을 확률</translation>
    </message>
    <message>
        <source>0.5</source>
        <translation>0.5</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>색 변화</translation>
    </message>
    <message>
        <source>Change of brightness, contrast and saturation</source>
        <translation>밝기, 대비, 채도의 변화</translation>
    </message>
    <message>
        <source>Random erasing</source>
        <translation>무작위 지우기</translation>
    </message>
    <message>
        <source>Probability of erasing a rectangle</source>
        <translation>직사각형을 지울 확률</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Strength of mixing two pictures, 0 for off</source>
        <translation>두 이미지를 섞는 강도, 0이면 끔</translation>
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
        <translation>다른 이미지의 일부를 붙이는 강도, 0이면 끔</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>균형</translation>
    </message>
    <message>
        <source>Show all classes equally often</source>
        <translation>모든 클래스를 같은 빈도로 보여 줌</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>클래스 가중치</translation>
    </message>
    <message>
        <source>Rare classes count more in the loss</source>
        <translation>드문 클래스를 손실에 더 크게 반영</translation>
    </message>
    <message>
        <source>Steps of growing size and regularisation; 1 for none of it</source>
        <translation>크기와 정규화를 키워 가는 단계 수; 1이면 안 함</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>First size</source>
        <translation>처음 크기</translation>
    </message>
    <message>
        <source>Input size of the first step, pixels; 0: as published, else half of the last</source>
        <translation>첫 단계의 입력 크기, 픽셀; 0: 발표값, 없으면 마지막의 절반</translation>
    </message>
    <message>
        <source>128</source>
        <translation>128</translation>
    </message>
    <message>
        <source>Last size</source>
        <translation>마지막 크기</translation>
    </message>
    <message>
        <source>Input size of the last step, pixels; 0: as published, else that of validation</source>
        <translation>마지막 단계의 입력 크기, 픽셀; 0: 발표값, 없으면 검증 크기</translation>
    </message>
    <message>
        <source>300 (S), 380 (M, L)</source>
        <translation>300 (S), 380 (M, L)</translation>
    </message>
    <message>
        <source>First magnitude</source>
        <translation>처음 강도</translation>
    </message>
    <message>
        <source>RandAugment in the first step; −1: as published</source>
        <translation>첫 단계의 RandAugment; −1: 발표값</translation>
    </message>
    <message>
        <source>First dropout</source>
        <translation>처음 dropout</translation>
    </message>
    <message>
        <source>In the first step; −1: as published</source>
        <translation>첫 단계에서; −1: 발표값</translation>
    </message>
    <message>
        <source>First mixup</source>
        <translation>처음 mixup</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>저장 간격</translation>
    </message>
    <message>
        <source>Minutes between two saved states within an epoch, 0 at its end alone</source>
        <translation>에폭 안에서 상태를 저장하는 간격(분), 0이면 에폭 끝에만</translation>
    </message>
    <message>
        <source>Likewise in steps, 0 for by time alone</source>
        <translation>같은 것을 스텝으로, 0이면 시간으로만</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Event files for TensorBoard beside the run&apos;s own</source>
        <translation>실행 자체 기록과 함께 TensorBoard 이벤트 파일도</translation>
    </message>
    <message>
        <source>Small checkpoints</source>
        <translation>작은 체크포인트</translation>
    </message>
    <message>
        <source>Weights as 16-bit floats in the files</source>
        <translation>파일에 가중치를 16비트 부동소수점으로</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Decides every random choice, the split among them</source>
        <translation>분할을 포함한 모든 무작위 선택을 결정</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>결정적</translation>
    </message>
    <message>
        <source>The same seed gives the same weights, bit for bit; slower</source>
        <translation>같은 시드면 가중치가 비트까지 같음; 더 느림</translation>
    </message>
    <message>
        <source>auto, cpu, cuda:0 …</source>
        <translation>auto, cpu, cuda:0 …</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>0 for as many as the processor has</source>
        <translation>0이면 프로세서의 수만큼</translation>
    </message>
    <message>
        <source>Loaders</source>
        <translation>로더</translation>
    </message>
    <message>
        <source>Threads that decode pictures, 0 for one for each thread</source>
        <translation>이미지를 디코딩하는 스레드 수, 0이면 스레드마다 하나</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>Megabytes of decoded pictures kept in memory, 0 for none</source>
        <translation>메모리에 두는 디코딩된 이미지(MB), 0이면 없음</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>얼마나</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>데이터 증강</translation>
    </message>
    <message>
        <source>Progressive learning</source>
        <translation>점진적 학습</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Machine and files</source>
        <translation>컴퓨터와 파일</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>평활</translation>
    </message>
    <message>
        <source>Share of the epochs before in the figure that chooses, an exponential average: steadier where few pictures validate; 0 for each epoch&apos;s own</source>
        <translation>선택에 쓰는 수치에서 이전 에폭들이 차지하는 몫(지수 평균). 검증 이미지가 적을 때 더 안정적입니다. 0이면 각 에폭 자신의 수치</translation>
    </message>
</context>
<context>
    <name>effnet::ConfigModel</name>
    <message>
        <source>The recipe has %1.</source>
        <translation>레시피의 값: %1.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>effnet::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>혼동 행렬</translation>
    </message>
    <message>
        <source>After the first epoch</source>
        <translation>첫 에폭 뒤</translation>
    </message>
    <message>
        <source>rows: true · columns: predicted</source>
        <translation>행: 실제 · 열: 예측</translation>
    </message>
    <message>
        <source>percentage points, second run minus first</source>
        <translation>퍼센트포인트, 둘째 실행 − 첫째 실행</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 (%4)</source>
        <translation>%1 → %2로 오답: %3 (%4)</translation>
    </message>
    <message>
        <source>in the first run %1</source>
        <translation>첫째 실행에서 %1</translation>
    </message>
    <message>
        <source>true \ predicted</source>
        <translation>실제 \ 예측</translation>
    </message>
</context>
<context>
    <name>effnet::ControlPanel</name>
    <message>
        <source>Compound</source>
        <translation>복합</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>Resolution, px</source>
        <translation>해상도, px</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>계수</translation>
    </message>
    <message>
        <source>What φ asks for</source>
        <translation>φ가 요구하는 값</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Head as torchvision</source>
        <translation>torchvision 방식의 헤드</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Largest input</source>
        <translation>최대 입력</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>The baseline that is scaled</source>
        <translation>확장되는 기준 네트워크</translation>
    </message>
    <message>
        <source>A published network of this family</source>
        <translation>이 계열의 공개된 네트워크</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Compound: depth, width and resolution together, as α^φ, β^φ, γ^φ</source>
        <translation>복합: 깊이, 너비, 해상도를 함께 α^φ, β^φ, γ^φ로</translation>
    </message>
    <message>
        <source>Depth alone, as 2^φ</source>
        <translation>깊이만 2^φ로</translation>
    </message>
    <message>
        <source>Width alone, as 2^(φ/2)</source>
        <translation>너비만 2^(φ/2)로</translation>
    </message>
    <message>
        <source>Resolution alone, as 2^(φ/2)</source>
        <translation>해상도만 2^(φ/2)로</translation>
    </message>
    <message>
        <source>Depth, width and resolution of your choice</source>
        <translation>깊이, 너비, 해상도를 직접 지정</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>계열</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>공개됨</translation>
    </message>
    <message>
        <source>Depth grows as α^φ</source>
        <translation>깊이는 α^φ로 증가</translation>
    </message>
    <message>
        <source>Width grows as β^φ</source>
        <translation>너비는 β^φ로 증가</translation>
    </message>
    <message>
        <source>Resolution grows as γ^φ</source>
        <translation>해상도는 γ^φ로 증가</translation>
    </message>
    <message>
        <source>α depth</source>
        <translation>α 깊이</translation>
    </message>
    <message>
        <source>β width</source>
        <translation>β 너비</translation>
    </message>
    <message>
        <source>γ input</source>
        <translation>γ 입력</translation>
    </message>
    <message>
        <source>d depth ×</source>
        <translation>d 깊이 ×</translation>
    </message>
    <message>
        <source>w width ×</source>
        <translation>w 너비 ×</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>as φ</source>
        <translation>φ 기준</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>가장 가까운</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1, 공개된 값</translation>
    </message>
    <message>
        <source>Outputs of the classifier, 1000 for ImageNet</source>
        <translation>분류기의 출력 수, ImageNet은 1000</translation>
    </message>
    <message>
        <source>The input never grows beyond this, as in EfficientNetV2; 0 for no cap</source>
        <translation>EfficientNetV2처럼 입력이 이보다 커지지 않음; 0이면 제한 없음</translation>
    </message>
    <message>
        <source>torchvision makes the head 4 times the last stage; TensorFlow, timm and lukemelas round 1280·w. They agree for every published network, not for most other widths.</source>
        <translation>torchvision은 헤드를 마지막 스테이지의 4배로 하고, TensorFlow, timm, lukemelas는 1280·w를 반올림합니다. 공개 네트워크에서는 모두 같지만 다른 너비에서는 대부분 다릅니다.</translation>
    </message>
    <message>
        <source>How much more to spend: the cost grows by about 2^φ. Arrow keys step, Page keys leap.</source>
        <translation>얼마나 더 쓸지: 비용은 약 2^φ배로 늘어납니다. 화살표 키는 한 단계, Page 키는 크게 움직입니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller than %1; not measured</source>
        <translation>%1보다 작음; 측정 안 됨</translation>
    </message>
    <message>
        <source>Larger than %1; not measured</source>
        <translation>%1보다 큼; 측정 안 됨</translation>
    </message>
    <message>
        <source>Costs about what %1 does; not measured</source>
        <translation>비용이 %1 수준; 측정 안 됨</translation>
    </message>
    <message>
        <source>between %1 and %2, published; this one is not measured.</source>
        <translation>발표값 %1–%2 사이; 이것은 측정 안 됨.</translation>
    </message>
    <message>
        <source>B%1: %2</source>
        <translation>B%1: %2</translation>
    </message>
    <message>
        <source>They scale all three; it costs as much.</source>
        <translation>셋을 모두 스케일하며 비용은 같습니다.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>α·β²·γ² = %1; the paper: about 2</source>
        <translation>α·β²·γ² = %1; 논문: 약 2</translation>
    </message>
</context>
<context>
    <name>effnet::CorrectionsBar</name>
    <message>
        <source>Move the files…</source>
        <translation>파일 옮기기…</translation>
    </message>
    <message>
        <source>Move them back</source>
        <translation>되돌려 놓기</translation>
    </message>
    <message>
        <source>Moves the noted files into the folders of their classes, after asking</source>
        <translation>표시한 파일을 클래스 폴더로 옮김(확인 후)</translation>
    </message>
    <message>
        <source>Move the files</source>
        <translation>파일 옮기기</translation>
    </message>
    <message>
        <source>Move the noted pictures into the folders of the classes that they show? They can be moved back.</source>
        <translation>표시한 이미지를 실제 클래스의 폴더로 옮길까요? 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>No wrong labels noted.</source>
        <translation>표시한 잘못된 레이블이 없습니다.</translation>
    </message>
    <message>
        <source>Wrong labels noted: %1, files moved: %2.</source>
        <translation>표시한 잘못된 레이블: %1, 옮긴 파일: %2.</translation>
    </message>
</context>
<context>
    <name>effnet::CostPlots</name>
    <message>
        <source>By stage</source>
        <translation>단계별</translation>
    </message>
    <message>
        <source>Against φ</source>
        <translation>φ에 따라</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>연산</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>활성값</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>확장됨</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>복합</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>해상도</translation>
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
        <source>FLOPs (multiply-adds)</source>
        <translation>FLOPs(곱셈-덧셈)</translation>
    </message>
    <message>
        <source>Published top-1</source>
        <translation>공개된 top-1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Measured latency</source>
        <translation>측정된 지연 시간</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>As published in table 2 of the EfficientNet paper</source>
        <translation>EfficientNet 논문 표 2의 발표값</translation>
    </message>
    <message>
        <source>%1, your run %2 on its own pictures</source>
        <translation>%1, 내 실행 %2 (자체 이미지)</translation>
    </message>
</context>
<context>
    <name>effnet::CostScatter</name>
    <message>
        <source>compound</source>
        <translation>복합</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>데이터 세트</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>최고 정확도</translation>
    </message>
    <message>
        <source>Best macro F1</source>
        <translation>최고 macro F1</translation>
    </message>
    <message>
        <source>Click a point to choose its run</source>
        <translation>점을 클릭하면 그 실행을 선택합니다</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>spread over seeds</source>
        <translation>시드에 따른 편차</translation>
    </message>
    <message>
        <source>Multiply-adds a picture</source>
        <translation>이미지당 곱셈-덧셈</translation>
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
        <translation>이런 이미지를 더 모아도 %1에 이르지 못합니다.</translation>
    </message>
    <message>
        <source>%1: more pictures of this kind do not reach %2.</source>
        <translation>%1: 이런 이미지를 더 모아도 %2에 이르지 못합니다.</translation>
    </message>
    <message>
        <source>%1 is reached already.</source>
        <translation>이미 %1에 이르렀습니다.</translation>
    </message>
    <message>
        <source>%1: %2 is reached already.</source>
        <translation>%1: 이미 %2에 이르렀습니다.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>숫자 아님</translation>
    </message>
    <message>
        <source>About %1 more pictures (%2 to %3) for %4.</source>
        <translation>%4까지 이미지 약 %1장 더 (%2~%3).</translation>
    </message>
    <message>
        <source>About %1 more of %5 (%2 to %3) for %4.</source>
        <translation>%4까지 %5 약 %1장 더 (%2~%3).</translation>
    </message>
    <message>
        <source>Would more pictures help?</source>
        <translation>이미지가 더 있으면 나아질까?</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>학습 이미지 수</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Accuracy wanted</source>
        <translation>원하는 정확도</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>예측값</translation>
    </message>
    <message>
        <source>95 % band, lower</source>
        <translation>95 % 구간, 하한</translation>
    </message>
    <message>
        <source>95 % band, upper</source>
        <translation>95 % 구간, 상한</translation>
    </message>
    <message>
        <source>A power law through classifiers that learnt from fewer pictures; it holds for pictures of the same kind.</source>
        <translation>더 적은 이미지로 학습한 분류기들에 맞춘 거듭제곱 법칙; 같은 종류의 이미지에만 유효합니다.</translation>
    </message>
</context>
<context>
    <name>effnet::DataMapView</name>
    <message>
        <source>Map of the pictures</source>
        <translation>사진 맵</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>선택됨: %1.</translation>
    </message>
    <message>
        <source>Filled: labelled. Draw a loop to select.</source>
        <translation>채움: 레이블 있음. 고리를 그려 선택하세요.</translation>
    </message>
    <message>
        <source>Colours repeat after seven classes.</source>
        <translation>색은 일곱 클래스 뒤에 반복됩니다.</translation>
    </message>
    <message>
        <source>Red: a classifier that did not learn it says another class. Draw a loop to select.</source>
        <translation>빨강: 그 이미지를 배우지 않은 분류기가 다른 클래스라고 합니다. 고리를 그려 선택하세요.</translation>
    </message>
    <message>
        <source>From red to green: how sure the classifier is. Draw a loop to select.</source>
        <translation>빨강에서 초록으로: 분류기의 확신 정도. 고리를 그려 선택하세요.</translation>
    </message>
</context>
<context>
    <name>effnet::DataPanel</name>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source> All are %1 × %2 pixels.</source>
        <translation> 모두 %1 × %2 픽셀입니다.</translation>
    </message>
    <message>
        <source> Widths %1 to %2 pixels, heights %3 to %4; in the middle %5 × %6.</source>
        <translation> 너비 %1~%2 픽셀, 높이 %3~%4; 중간값 %5 × %6.</translation>
    </message>
    <message>
        <source>Look for damaged pictures</source>
        <translation>손상된 이미지 찾기</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class</source>
        <translation>클래스마다 하위 폴더가 하나씩 있는 폴더</translation>
    </message>
    <message>
        <source>1 · Pictures</source>
        <translation>1 · 이미지</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>As the network is shown them</source>
        <translation>네트워크에 보이는 그대로</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Equal files</source>
        <translation>같은 파일</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>미사용</translation>
    </message>
    <message>
        <source>Folders and files that lie in the data and belong to no part of it</source>
        <translation>데이터 안에 있지만 어느 분할에도 속하지 않는 폴더와 파일</translation>
    </message>
    <message>
        <source>Files that are damaged or no photographs; training passes them over</source>
        <translation>손상되었거나 사진이 아닌 파일; 학습에서 건너뜁니다</translation>
    </message>
    <message>
        <source>The same picture in more than one part makes validation look better than it is; in more than one class, one of its labels is wrong</source>
        <translation>같은 이미지가 여러 분할에 있으면 검증이 실제보다 좋아 보이고, 여러 클래스에 있으면 레이블 중 하나가 틀린 것입니다</translation>
    </message>
    <message>
        <source>Decodes every picture; for large data sets that takes minutes</source>
        <translation>모든 이미지를 디코딩합니다. 큰 데이터셋은 몇 분 걸립니다</translation>
    </message>
    <message>
        <source>Drop a folder of pictures</source>
        <translation>이미지 폴더를 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>One sub-folder for each class, or train and val with those. A part is kept aside for validation where there is no val.</source>
        <translation>클래스마다 하위 폴더 하나, 또는 그런 train과 val. val이 없으면 일부를 검증용으로 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Use the drawn data set</source>
        <translation>그린 데이터셋 사용</translation>
    </message>
    <message>
        <source>Shapes on textured grounds, drawn by this program: something to try everything with.</source>
        <translation>무늬 바탕 위의 도형, 이 프로그램이 그림: 무엇이든 시험해 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose the pictures to learn from</source>
        <translation>학습할 이미지 선택</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>%1 살펴보는 중…</translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to validate</source>
        <translation>학습 %1장, 검증 %2장</translation>
    </message>
    <message>
        <source>, %1 to test once at the end</source>
        <translation>, 끝에 한 번 테스트 %1장</translation>
    </message>
    <message>
        <source>%1 classes, %2 pictures: %3.</source>
        <translation>클래스 %1개, 이미지 %2장: %3.</translation>
    </message>
    <message>
        <source> None is damaged.</source>
        <translation> 손상된 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several classes: one of their labels is wrong.</source>
        <translation>
            <numerusform>여러 클래스에 있는 이미지: %Ln개. 레이블 중 하나가 틀렸습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders or files in the data are not used.</source>
        <translation>
            <numerusform>데이터에서 쓰지 않는 폴더나 파일: %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest, which a network learns to neglect.</source>
        <translation>가장 큰 클래스의 이미지가 가장 작은 클래스의 %1배입니다. 네트워크는 작은 쪽을 무시하게 됩니다.</translation>
    </message>
    <message>
        <source>Show all classes equally often</source>
        <translation>모든 클래스를 같은 빈도로 보여 줌</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>제외됨 (%1)</translation>
    </message>
    <message>
        <source>Equal files (%1)</source>
        <translation>같은 파일 (%1)</translation>
    </message>
    <message>
        <source>Not used (%1)</source>
        <translation>미사용 (%1)</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>%1, as this recipe changes it anew each time. Another sample: choose it under Samples.</source>
        <translation>%1, 이 레시피가 매번 새로 바꾸는 모습. 다른 표본은 ‘표본’에서 선택하세요.</translation>
    </message>
</context>
<context>
    <name>effnet::DecideDialog</name>
    <message>
        <source>%1 is answered from %2 on; right by folds: %3 (%4).</source>
        <translation>%1: %2부터 답함; 폴드 기준 정답: %3 (%4).</translation>
    </message>
    <message>
        <source>No answer is sure enough: a person decides each picture.</source>
        <translation>충분히 확실한 답이 없습니다. 모든 이미지를 사람이 판단합니다.</translation>
    </message>
    <message>
        <source>Answers count from %1 on: %2 of the pictures, of which right by folds: %3 (%4). The others are a person&apos;s.</source>
        <translation>%1부터 답으로 인정: 이미지의 %2, 그중 폴드 기준 정답: %3 (%4). 나머지는 사람이 판단합니다.</translation>
    </message>
    <message>
        <source>Temperature %1: the calibration error goes from %2 to %3, on %4 pictures.</source>
        <translation>온도 %1: 이미지 %4장에서 보정 오차 %2 → %3.</translation>
    </message>
    <message>
        <source>%1 against the rest: area under the ROC curve %2, average precision %3.</source>
        <translation>%1 대 나머지: ROC 곡선 아래 면적 %2, 평균 정밀도 %3.</translation>
    </message>
    <message>
        <source>The data have no validation part: choose by pictures that nothing was learnt from.</source>
        <translation>데이터에 검증 분할이 없습니다. 학습에 쓰지 않은 이미지로 정하세요.</translation>
    </message>
    <message>
        <source>By precision</source>
        <translation>정밀도 기준</translation>
    </message>
    <message>
        <source>By cost</source>
        <translation>비용 기준</translation>
    </message>
    <message>
        <source>By kind of mistake</source>
        <translation>오류 종류 기준</translation>
    </message>
    <message>
        <source>Write a checkpoint…</source>
        <translation>체크포인트 쓰기…</translation>
    </message>
    <message>
        <source>When an answer counts: %1 on %2</source>
        <translation>답을 인정하는 기준: %2에서 %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답함</translation>
    </message>
    <message>
        <source>Right, of those</source>
        <translation>그중 정답</translation>
    </message>
    <message>
        <source>Taken for it wrongly</source>
        <translation>잘못 이 클래스로 봄</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾아냄</translation>
    </message>
    <message>
        <source>Right, of those answered so</source>
        <translation>이렇게 답한 것 중 정답</translation>
    </message>
    <message>
        <source>Coverage and accuracy</source>
        <translation>커버리지와 정확도</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>정밀도와 재현율</translation>
    </message>
    <message>
        <source>With temperature and thresholds; Classify, evaluations and exports use them</source>
        <translation>온도와 임곗값 포함; 분류, 평가, 내보내기에서 사용</translation>
    </message>
    <message>
        <source>Share of the answers that count which is to be right</source>
        <translation>인정한 답 중 맞아야 하는 비율</translation>
    </message>
    <message>
        <source>What a wrong answer costs, where leaving a picture to a person costs 1</source>
        <translation>이미지를 사람에게 넘기는 비용이 1일 때 오답의 비용</translation>
    </message>
    <message>
        <source>Cost of taking the first class for the second</source>
        <translation>첫째 클래스를 둘째로 볼 때의 비용</translation>
    </message>
    <message>
        <source>Cost of taking the second class for the first</source>
        <translation>둘째 클래스를 첫째로 볼 때의 비용</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>A wrong answer costs</source>
        <translation>오답의 비용</translation>
    </message>
    <message>
        <source>A false positive costs</source>
        <translation>거짓 양성의 비용</translation>
    </message>
    <message>
        <source>A false negative costs</source>
        <translation>거짓 음성의 비용</translation>
    </message>
    <message>
        <source>Written: %1. Open it in Classify to use its thresholds.</source>
        <translation>저장했습니다: %1. 임곗값을 쓰려면 분류에서 여세요.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>by folds</source>
        <translation>폴드 기준</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>Write a checkpoint with thresholds</source>
        <translation>임곗값이 든 체크포인트 쓰기</translation>
    </message>
    <message>
        <source>With an energy above %1 a picture is unlike these: its answer does not count.</source>
        <translation>에너지가 %1보다 높은 이미지는 이들과 다릅니다. 그 답은 인정되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>effnet::DevicesDialog</name>
    <message>
        <source>Several GPUs</source>
        <translation>여러 GPU</translation>
    </message>
    <message>
        <source>One process on each trains the same network; they share every batch, so the result is that of one.</source>
        <translation>GPU마다 프로세스 하나가 같은 네트워크를 학습합니다. 배치를 나눠 맡으므로 결과는 하나일 때와 같습니다.</translation>
    </message>
    <message>
        <source>Train on these</source>
        <translation>학습에 쓸 GPU</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>effnet::DifferencesTable</name>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Choose two runs or more in the table to see what differs.</source>
        <translation>표에서 실행을 둘 이상 선택하면 차이를 봅니다.</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>이 실행들은 설정이 같습니다.</translation>
    </message>
</context>
<context>
    <name>effnet::DistantFiles</name>
    <message>
        <source>Sending %1</source>
        <translation>%1 보내는 중</translation>
    </message>
</context>
<context>
    <name>effnet::Drawing</name>
    <message>
        <source>%1 ends in none of .svg, .pdf, .png</source>
        <translation>%1: 확장자가 .svg, .pdf, .png 중 하나가 아닙니다</translation>
    </message>
</context>
<context>
    <name>effnet::EngineClient</name>
    <message>
        <source>It did not answer for a minute.</source>
        <translation>1분 동안 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It crashed (signal %1).</source>
        <translation>비정상 종료되었습니다(시그널 %1).</translation>
    </message>
    <message>
        <source>It ended by itself (exit status %1).</source>
        <translation>스스로 종료되었습니다(종료 상태 %1).</translation>
    </message>
    <message>
        <source>It sent something that is no message: %1</source>
        <translation>메시지가 아닌 것을 보냈습니다: %1</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this window version 1.</source>
        <translation>프로토콜 버전은 %1, 이 창은 버전 1입니다.</translation>
    </message>
    <message>
        <source>It did not answer for %1 seconds.</source>
        <translation>%1초 동안 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>It went on with a cancelled request for too long.</source>
        <translation>취소한 요청을 너무 오래 계속했습니다.</translation>
    </message>
    <message>
        <source>%1 Its last words: %2</source>
        <translation>%1 마지막 메시지: %2</translation>
    </message>
</context>
<context>
    <name>effnet::EngineWires</name>
    <message>
        <source>this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Engines…</source>
        <translation>엔진…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>%1 · starting</source>
        <translation>%1 · 시작 중</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · restarting</source>
        <translation>%1 · 다시 시작 중</translation>
    </message>
    <message>
        <source>%1 · not running</source>
        <translation>%1 · 실행되지 않음</translation>
    </message>
    <message>
        <source>%1 · does not answer</source>
        <translation>%1 · 응답 없음</translation>
    </message>
    <message>
        <source>Engine %1, LibTorch %2, threads: %3</source>
        <translation>엔진 %1, LibTorch %2, 스레드: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · round trip %3 ms</source>
        <translation>%1 · %2 · 왕복 %3 ms</translation>
    </message>
</context>
<context>
    <name>effnet::EnginesDialog</name>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>user@host</source>
        <translation>user@host</translation>
    </message>
    <message>
        <source>As ssh knows it: user@host, or a name of ~/.ssh/config</source>
        <translation>ssh가 아는 이름: user@host 또는 ~/.ssh/config의 이름</translation>
    </message>
    <message>
        <source>Another machine needs effnet, and a key that lets ssh in without a password.</source>
        <translation>다른 컴퓨터에는 effnet과, 암호 없이 ssh로 들어갈 수 있는 키가 필요합니다.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>이것 사용</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>묻는 중…</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluateWires</name>
    <message>
        <source>Evaluating %1</source>
        <translation>%1 평가 중</translation>
    </message>
    <message>
        <source>Evaluating %1 of %2</source>
        <translation>%2개 중 %1개째 평가 중</translation>
    </message>
    <message>
        <source>Pictures evaluated: %1.</source>
        <translation>평가한 이미지: %1.</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluatedClasses</name>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>재현율</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision: of the pictures taken for the class, how many are of it. Recall: of the class&apos;s pictures, how many were found.</source>
        <translation>정밀도: 이 클래스라고 답한 이미지 중 맞는 수. 재현율: 이 클래스의 이미지 중 찾아낸 수.</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluatedImagesModel</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Folder&apos;s class</source>
        <translation>폴더의 클래스</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>Of the folder&apos;s class</source>
        <translation>폴더 클래스의 확률</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluationMatrix</name>
    <message>
        <source>Click a cell to see the pictures behind it, the hardest first.</source>
        <translation>칸을 클릭하면 해당 이미지를 어려운 순서로 봅니다.</translation>
    </message>
    <message>
        <source>The %1 most confused classes of %2.</source>
        <translation>가장 많이 혼동된 클래스 %1개 (전체 %2개).</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluationView</name>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>The class of the folder got the least belief in the first ones. A double click shows where the network looked.</source>
        <translation>앞쪽일수록 폴더의 클래스에 대한 확신이 낮습니다. 두 번 클릭하면 네트워크가 본 위치를 표시합니다.</translation>
    </message>
    <message>
        <source>There is no mistake: every answer is the folder&apos;s class.</source>
        <translation>오류가 없습니다. 모든 답이 폴더의 클래스와 같습니다.</translation>
    </message>
    <message>
        <source>The network is as sure of another class here as it usually is of that class&apos;s own pictures: perhaps the picture lies in the wrong folder.</source>
        <translation>네트워크가 다른 클래스에 대해, 평소 그 클래스 자체의 이미지만큼 확신합니다. 이미지가 잘못된 폴더에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>No label is suspected.</source>
        <translation>의심되는 레이블이 없습니다.</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>혼동</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Suspected labels</source>
        <translation>의심되는 레이블</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Pictures of the evaluation</source>
        <translation>평가한 이미지</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>표 저장…</translation>
    </message>
    <message>
        <source>A row for each picture, as CSV or JSON</source>
        <translation>이미지마다 한 행, CSV 또는 JSON</translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <translation>이미지로 돌아가기</translation>
    </message>
    <message>
        <source>The evaluation stays: ‘Show the evaluation’ on the left brings it back</source>
        <translation>평가는 남습니다. 왼쪽의 ‘평가 표시’로 다시 봅니다</translation>
    </message>
    <message>
        <source>When does it count?…</source>
        <translation>언제 인정할까?…</translation>
    </message>
    <message>
        <source>Thresholds below which a person decides, by precision or by costs; ROC and precision-recall of two classes</source>
        <translation>그 아래면 사람이 판단하는 임곗값, 정밀도나 비용 기준; 두 클래스의 ROC와 정밀도-재현율</translation>
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
        <translation>보정 오차</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 장/s</translation>
    </message>
    <message>
        <source>Mistakes (%1)</source>
        <translation>오류 (%1)</translation>
    </message>
    <message>
        <source>Suspected labels (%1)</source>
        <translation>의심되는 레이블 (%1)</translation>
    </message>
    <message>
        <source>Left out: %1 files, which are no readable photographs.</source>
        <translation>제외됨: 읽을 수 있는 사진이 아닌 파일 %1개.</translation>
    </message>
    <message>
        <source>Its thresholds accept %1 of them, of which right: %2.</source>
        <translation>임곗값으로 채택: %1, 그중 정답: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The memory sufficed for %Ln pictures at a time.</source>
        <translation>
            <numerusform>메모리에 한 번에 들어간 이미지: %Ln장.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, 맞게 인식</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 → %2로 오답</translation>
    </message>
</context>
<context>
    <name>effnet::ExamplesView</name>
    <message>
        <source>Show the epochs one after another</source>
        <translation>에폭을 차례로 표시</translation>
    </message>
    <message>
        <source>What it learnt from last: pictures of a batch, changed and mixed as it was given them</source>
        <translation>마지막에 학습한 것: 한 배치의 이미지, 바뀌고 섞여 주어진 그대로</translation>
    </message>
    <message>
        <source>after epoch %1</source>
        <translation>에폭 %1 뒤</translation>
    </message>
    <message>
        <source>After each epoch these pictures show where the network looks.</source>
        <translation>에폭마다 이 이미지들에서 네트워크가 보는 위치를 표시합니다.</translation>
    </message>
</context>
<context>
    <name>effnet::ExplainPanel</name>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Exact: the classifier&apos;s weights times the last feature maps. Costs next to nothing.</source>
        <translation>정확함: 분류기 가중치 × 마지막 특징 맵. 비용이 거의 없습니다.</translation>
    </message>
    <message>
        <source>Feature maps weighted by their mean gradient. At the last stage CAM&apos;s map in other units.</source>
        <translation>특징 맵을 평균 기울기로 가중. 마지막 스테이지에서는 단위만 다른 CAM 맵입니다.</translation>
    </message>
    <message>
        <source>Weights positive gradients by their second order; finds several objects of one class.</source>
        <translation>양의 기울기를 2차 항으로 가중; 같은 클래스의 여러 물체를 찾습니다.</translation>
    </message>
    <message>
        <source>Gradient times activation, place by place: nothing is shown that did not raise the score.</source>
        <translation>위치마다 기울기 × 활성값: 점수를 올리지 않은 것은 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Positive gradients place by place; fine maps from early stages.</source>
        <translation>위치마다 양의 기울기; 앞 스테이지에서 세밀한 맵.</translation>
    </message>
    <message>
        <source>Gradients scaled by the activations&apos; share.</source>
        <translation>활성값의 비율로 스케일한 기울기.</translation>
    </message>
    <message>
        <source>The feature maps&apos; first principal component; the same for every class.</source>
        <translation>특징 맵의 제1주성분; 모든 클래스에서 같습니다.</translation>
    </message>
    <message>
        <source>Shows the network the picture through each feature map. No gradients; many forward passes.</source>
        <translation>각 특징 맵을 통해 이미지를 네트워크에 보여 줍니다. 기울기 없이 순전파를 여러 번 합니다.</translation>
    </message>
    <message>
        <source>Takes each feature map away and sees how the score falls. Many forward passes.</source>
        <translation>특징 맵을 하나씩 빼고 점수가 얼마나 떨어지는지 봅니다. 순전파를 여러 번 합니다.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>mirror image</source>
        <translation>좌우 반전</translation>
    </message>
    <message>
        <source>five crops</source>
        <translation>5 크롭</translation>
    </message>
    <message>
        <source>ten crops</source>
        <translation>10 크롭</translation>
    </message>
    <message>
        <source>The answer to the picture as it is</source>
        <translation>이미지 그대로에 대한 답</translation>
    </message>
    <message>
        <source>Answer and map averaged over the picture and its mirror image: calmer, twice the time</source>
        <translation>이미지와 좌우 반전의 답과 맵을 평균: 더 안정적, 시간 두 배</translation>
    </message>
    <message>
        <source>Answer averaged over the middle and the four corners, five times the time; the map is the middle&apos;s</source>
        <translation>중앙과 네 모서리의 답을 평균, 시간 다섯 배; 맵은 중앙의 것</translation>
    </message>
    <message>
        <source>Five crops and their mirror images, ten times the time; the map is that of the middle and its mirror image</source>
        <translation>다섯 크롭과 그 좌우 반전, 시간 열 배; 맵은 중앙과 그 좌우 반전의 것</translation>
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
        <translation>파랑–하양–빨강, 부호 있음</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>맵 표시</translation>
    </message>
    <message>
        <source>Show the grid&apos;s cells</source>
        <translation>격자 칸 표시</translation>
    </message>
    <message>
        <source>Same scale for all pictures</source>
        <translation>모든 이미지에 같은 눈금</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>등고선</translation>
    </message>
    <message>
        <source>Outline what the network saw</source>
        <translation>네트워크가 본 곳의 윤곽 표시</translation>
    </message>
    <message>
        <source>Whose feature maps are weighted: early stages see small parts, the last one objects</source>
        <translation>특징 맵을 가중할 스테이지: 앞쪽은 작은 부분을, 마지막은 물체를 봅니다</translation>
    </message>
    <message>
        <source>Viridis and the signed map keep equal steps equal to the eye; jet does not</source>
        <translation>Viridis와 부호 있는 맵은 같은 간격이 눈에도 같게 보이고, Jet은 그렇지 않습니다</translation>
    </message>
    <message>
        <source>Of the map over the picture</source>
        <translation>이미지 위 맵의 불투명도</translation>
    </message>
    <message>
        <source>The map as coarse as the network made it, without smoothing</source>
        <translation>네트워크가 만든 그대로의 거친 맵, 매끄럽게 하지 않음</translation>
    </message>
    <message>
        <source>A line where the map reaches this share of its scale</source>
        <translation>맵이 눈금의 이 비율에 이르는 곳의 선</translation>
    </message>
    <message>
        <source>Pictures are cropped before the network sees them; outside the line it saw nothing</source>
        <translation>이미지는 크롭한 뒤 네트워크에 보입니다. 선 바깥은 네트워크가 보지 못했습니다</translation>
    </message>
    <message>
        <source>Takes the map of another class away: what speaks for the one and not for the other</source>
        <translation>다른 클래스의 맵을 뺌: 저쪽이 아니라 이쪽을 뒷받침하는 것</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Test-time augmentation: the answer is averaged over several views of the picture</source>
        <translation>테스트 시 증강: 이미지를 여러 모습으로 보고 답을 평균</translation>
    </message>
    <message>
        <source>The map&apos;s raw values. In the signed colours red speaks for the class, blue against it.</source>
        <translation>맵의 원래 값. 부호 색에서 빨강은 클래스를 지지, 파랑은 반대.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Keeps the colours&apos; range of this map for the next ones, so that a weak map looks weak.</source>
        <translation>이 맵의 색 범위를 다음 맵에도 유지하여 약한 맵은 약하게 보입니다.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>불투명도</translation>
    </message>
    <message>
        <source>One cell: %1 px of the input, every %2 px</source>
        <translation>한 칸: 입력의 %1 px, %2 px마다</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message>
        <source>Exact CAM exists for the last stage only.</source>
        <translation>정확한 CAM은 마지막 스테이지에만 있습니다.</translation>
    </message>
    <message>
        <source>last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>1, the stem</source>
        <translation>1, 스템</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreBar</name>
    <message>
        <source>Add this network to the comparison</source>
        <translation>이 네트워크를 비교에 추가</translation>
    </message>
    <message>
        <source>Open a saved network…</source>
        <translation>저장된 네트워크 열기…</translation>
    </message>
    <message>
        <source>Save this network…</source>
        <translation>이 네트워크 저장…</translation>
    </message>
    <message>
        <source>Hand-out of this network, one page…</source>
        <translation>이 네트워크의 한 쪽 유인물…</translation>
    </message>
    <message>
        <source>Copy this network</source>
        <translation>이 네트워크 복사</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>공개됨</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>반올림</translation>
    </message>
    <message>
        <source>The network, stage by stage, beside its baseline</source>
        <translation>네트워크를 단계별로 기준과 나란히</translation>
    </message>
    <message>
        <source>Change the baseline, stage by stage</source>
        <translation>기준을 단계별로 변경</translation>
    </message>
    <message>
        <source>Up to six networks side by side</source>
        <translation>최대 여섯 네트워크를 나란히</translation>
    </message>
    <message>
        <source>The papers&apos; tables and figures</source>
        <translation>논문의 표와 그림</translation>
    </message>
    <message>
        <source>This network in another tab</source>
        <translation>이 네트워크를 다른 탭에</translation>
    </message>
    <message>
        <source>Guided path through the paper</source>
        <translation>논문 따라가기</translation>
    </message>
    <message>
        <source>Latency, training steps and memory on the engine&apos;s machine</source>
        <translation>엔진이 있는 컴퓨터의 지연 시간, 학습 스텝, 메모리</translation>
    </message>
    <message>
        <source>Which network to take: all published ones under a budget</source>
        <translation>어느 네트워크를 쓸지: 예산 안의 모든 공개 네트워크</translation>
    </message>
    <message>
        <source>Why the network costs more or less than its factors ask for</source>
        <translation>네트워크 비용이 계수보다 많거나 적은 이유</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreOutput</name>
    <message>
        <source>Open a saved network</source>
        <translation>저장된 네트워크 열기</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>이 네트워크 저장</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1에 저장됨</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Table as text</source>
        <translation>텍스트 표</translation>
    </message>
    <message>
        <source>Table as Markdown</source>
        <translation>Markdown 표</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>CSV 표</translation>
    </message>
    <message>
        <source>As a link</source>
        <translation>링크로</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON으로</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>열림: %1</translation>
    </message>
    <message>
        <source>%1 holds no network that can be shown; yours is unchanged.</source>
        <translation>%1: 표시할 수 있는 네트워크가 없습니다. 현재 네트워크는 그대로입니다.</translation>
    </message>
    <message>
        <source>The link gives no network that can be shown; yours is unchanged.</source>
        <translation>링크에 표시할 수 있는 네트워크가 없습니다. 현재 네트워크는 그대로입니다.</translation>
    </message>
    <message>
        <source>Networks (*.json);;All files (*)</source>
        <translation>네트워크 (*.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Hand-out of this network</source>
        <translation>이 네트워크의 유인물</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png)</source>
        <translation>PDF 문서 (*.pdf);;SVG 그림 (*.svg);;PNG 이미지 (*.png)</translation>
    </message>
    <message>
        <source>As Python (torchvision, timm)</source>
        <translation>Python으로 (torchvision, timm)</translation>
    </message>
</context>
<context>
    <name>effnet::ExplorePage</name>
    <message>
        <source>%1 networks at most can be open; close one first</source>
        <translation>네트워크는 최대 %1개까지 열 수 있습니다. 먼저 하나를 닫으세요</translation>
    </message>
    <message>
        <source>No network: %1. The last one is still shown.</source>
        <translation>네트워크 없음: %1. 마지막 네트워크를 계속 표시합니다.</translation>
    </message>
    <message>
        <source>%1, median of %2</source>
        <translation>%1, %2의 중앙값</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreViews</name>
    <message>
        <source>The figure could not be saved.</source>
        <translation>그림을 저장할 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>effnet::ExploreWires</name>
    <message>
        <source>the pictures that are being classified</source>
        <translation>분류 중인 이미지</translation>
    </message>
    <message>
        <source>the evaluation of a folder</source>
        <translation>폴더 평가</translation>
    </message>
    <message>
        <source>the look at a run&apos;s validation images</source>
        <translation>실행의 검증 이미지 보기</translation>
    </message>
    <message>
        <source>the measures of a map</source>
        <translation>맵의 충실도 측정</translation>
    </message>
    <message>
        <source>inspecting a checkpoint</source>
        <translation>체크포인트 검사</translation>
    </message>
    <message>
        <source>the export of a checkpoint</source>
        <translation>체크포인트 내보내기</translation>
    </message>
    <message>
        <source>a network&apos;s change to 8 bits</source>
        <translation>네트워크의 8비트 변환</translation>
    </message>
    <message>
        <source>a download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>the look at a data set</source>
        <translation>데이터셋 살펴보기</translation>
    </message>
    <message>
        <source>a first answer</source>
        <translation>첫 답</translation>
    </message>
    <message>
        <source>the estimate of a training run</source>
        <translation>학습 실행 추정</translation>
    </message>
    <message>
        <source>Could not be measured here: %1</source>
        <translation>여기서 측정할 수 없었음: %1</translation>
    </message>
    <message>
        <source>%1 could not be measured: %2</source>
        <translation>%1: 측정할 수 없었음: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The measurement could not be saved</source>
        <translation>측정을 저장할 수 없었습니다</translation>
    </message>
    <message>
        <source>Waits for the engine to start</source>
        <translation>엔진 시작을 기다리는 중</translation>
    </message>
    <message>
        <source>Waits for %1; beside it the times would be wrong</source>
        <translation>대기 중: %1; 동시에 재면 시간이 틀립니다</translation>
    </message>
    <message>
        <source>Measuring %1 (%2 of %3)</source>
        <translation>%1 측정 중 (%3개 중 %2개째)</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>%1 측정 중</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, %2 남음</translation>
    </message>
    <message>
        <source>Measuring was cancelled; what had been measured is kept</source>
        <translation>측정을 취소했습니다. 이미 측정한 것은 보관합니다</translation>
    </message>
</context>
<context>
    <name>effnet::ExportDialog</name>
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
        <translation>이 프로그램(모두 포함)</translation>
    </message>
    <message>
        <source>Fold the normalisations into the convolutions</source>
        <translation>정규화를 합성곱에 합치기</translation>
    </message>
    <message>
        <source>The graph takes pixels of 0 … 255</source>
        <translation>그래프가 0 … 255 픽셀을 받음</translation>
    </message>
    <message>
        <source>In 8 bits</source>
        <translation>8비트로</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Export checkpoint</source>
        <translation>체크포인트 내보내기</translation>
    </message>
    <message>
        <source>Which programs can read it, and whether names and preprocessing travel along</source>
        <translation>어떤 프로그램이 읽을 수 있는지, 이름과 전처리가 함께 가는지</translation>
    </message>
    <message>
        <source>Whose names the tensors get: load_state_dict(strict=True) takes them there</source>
        <translation>텐서에 붙일 이름의 라이브러리: load_state_dict(strict=True)로 그대로 읽힘</translation>
    </message>
    <message>
        <source>.safetensors: tensors and metadata, nothing that could run</source>
        <translation>.safetensors: 텐서와 메타데이터, 실행될 것은 없음</translation>
    </message>
    <message>
        <source>.pth: for torch.load, also with weights_only=True</source>
        <translation>.pth: torch.load용, weights_only=True도 가능</translation>
    </message>
    <message>
        <source>.onnx: the whole network, for ONNX Runtime, OpenCV, …</source>
        <translation>.onnx: 네트워크 전체, ONNX Runtime, OpenCV, …용</translation>
    </message>
    <message>
        <source>a folder that timm or transformers loads, with a model card</source>
        <translation>timm이나 transformers가 읽는 폴더, 모델 카드 포함</translation>
    </message>
    <message>
        <source>A quarter of the operations fewer, and the same answers</source>
        <translation>연산이 4분의 1 줄고 답은 같음</translation>
    </message>
    <message>
        <source>Mean and standard deviation become part of the graph; resizing and cropping do not</source>
        <translation>평균과 표준편차는 그래프에 들어가고, 크기 조정과 크롭은 들어가지 않음</translation>
    </message>
    <message>
        <source>any</source>
        <translation>임의</translation>
    </message>
    <message>
        <source>Pictures at once. OpenCV&apos;s dnn needs a fixed number.</source>
        <translation>동시 이미지 수. OpenCV의 dnn은 고정된 수가 필요합니다.</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s own</source>
        <translation>체크포인트의 것</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>A file of class names: one a line, or JSON</source>
        <translation>클래스 이름 파일: 한 줄에 하나, 또는 JSON</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Names of</source>
        <translation>이름 체계</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>클래스 이름</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>A quarter of the bytes, faster on the processor, and some accuracy lost: how much is measured on pictures that calibrate nothing</source>
        <translation>바이트는 4분의 1, 프로세서에서 더 빠르고 정확도를 조금 잃음: 얼마나 잃는지는 보정에 쓰지 않은 이미지로 측정</translation>
    </message>
    <message>
        <source>a folder of classes, on the engine&apos;s machine</source>
        <translation>엔진이 있는 컴퓨터의 클래스 폴더</translation>
    </message>
    <message>
        <source>Half of them, 100 at most, calibrate; the accuracy is measured on others</source>
        <translation>절반, 최대 100장으로 보정하고 정확도는 나머지로 측정</translation>
    </message>
    <message>
        <source>Percentage points of top-1. As few stages stay in float as that takes.</source>
        <translation>top-1 퍼센트포인트. 이를 지키는 데 필요한 최소한의 스테이지만 float으로 남깁니다.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>May lose</source>
        <translation>허용 손실</translation>
    </message>
    <message>
        <source>A folder of this name is there already</source>
        <translation>같은 이름의 폴더가 이미 있습니다</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>파일 교체</translation>
    </message>
    <message>
        <source>config.json, model.safetensors and README.md, the model card. Written only where the library computes the same: transformers knows EfficientNet with TensorFlow&apos;s padding, timm the published networks.</source>
        <translation>config.json, model.safetensors, 모델 카드 README.md. 라이브러리의 계산이 같을 때만 씁니다: transformers는 TensorFlow 패딩의 EfficientNet을, timm은 공개 네트워크를 압니다.</translation>
    </message>
    <message>
        <source>Input “images” [batch, 3, size, size], output “logits”. Class names and preprocessing go into the metadata.</source>
        <translation>입력 “images” [batch, 3, size, size], 출력 “logits”. 클래스 이름과 전처리는 메타데이터에 들어갑니다.</translation>
    </message>
    <message>
        <source>Holds tensors only: class names and preprocessing stay behind.</source>
        <translation>텐서만 담습니다. 클래스 이름과 전처리는 빠집니다.</translation>
    </message>
    <message>
        <source>Class names, preprocessing and the network go into the metadata.</source>
        <translation>클래스 이름, 전처리, 네트워크가 메타데이터에 들어갑니다.</translation>
    </message>
    <message>
        <source>Class names (*.txt *.json *.csv);;All files (*)</source>
        <translation>클래스 이름 (*.txt *.json *.csv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 퍼센트포인트</translation>
    </message>
</context>
<context>
    <name>effnet::FaithfulnessPanel</name>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>측정 중…</translation>
    </message>
    <message>
        <source>Takes away what the map marks, and the rest, and looks what becomes of the answer: two forward passes a step, and ten.</source>
        <translation>맵이 표시한 부분과 나머지를 각각 지우고 답의 변화를 봅니다. 한 스텝에 순전파 두 번, 그리고 열 번.</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> 스텝</translation>
    </message>
    <message>
        <source>Of both curves. RISE takes one for each row of pixels, 224 for a network of 224 pixels.</source>
        <translation>두 곡선 모두. RISE는 픽셀 한 줄마다 하나, 224 픽셀 네트워크면 224.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>Does the answer hang on what the map marks?</source>
        <translation>맵이 표시한 곳에 답이 달려 있는가?</translation>
    </message>
    <message numerus="yes">
        <source>Deletion %1 (low is faithful), insertion %2 (high is faithful), in %n step(s)</source>
        <translation>
            <numerusform>Deletion %1 (낮을수록 충실), insertion %2 (높을수록 충실), %n스텝</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown the marked part alone, the network is surer.</source>
        <translation>표시된 부분만 보여 주면 네트워크가 더 확신합니다.</translation>
    </message>
    <message>
        <source>Shown the marked part alone, it loses %1 of its probability.</source>
        <translation>표시된 부분만 보여 주면 확률이 %1 줄어듭니다.</translation>
    </message>
    <message>
        <source>ROAD %1 (above 0 is faithful)</source>
        <translation>ROAD %1 (0보다 크면 충실)</translation>
    </message>
    <message>
        <source>The peak lies in the object&apos;s box; IoU %1.</source>
        <translation>최고점이 물체 상자 안에 있음; IoU %1.</translation>
    </message>
    <message>
        <source>The peak lies outside the object&apos;s box; IoU %1.</source>
        <translation>최고점이 물체 상자 밖에 있음; IoU %1.</translation>
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
        <translation>매개변수</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Family, untrained</source>
        <translation>계열, 학습 안 됨</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>제한 항목</translation>
    </message>
    <message>
        <source>The largest network of each family within the budget by compound scaling; nobody has trained it, so its accuracy is not known. A double click opens it.</source>
        <translation>예산 안에서 복합 스케일링으로 만든 계열별 가장 큰 네트워크; 아무도 학습하지 않아 정확도를 모릅니다. 두 번 클릭하면 엽니다.</translation>
    </message>
    <message>
        <source>nothing is so small</source>
        <translation>그만큼 작은 것이 없음</translation>
    </message>
</context>
<context>
    <name>effnet::Figure</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>effnet::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
</context>
<context>
    <name>effnet::FilmStripModel</name>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
</context>
<context>
    <name>effnet::FindingsPanel</name>
    <message>
        <source>Probable label errors</source>
        <translation>레이블 오류 가능성</translation>
    </message>
    <message>
        <source>One picture in two classes</source>
        <translation>두 클래스에 있는 같은 이미지</translation>
    </message>
    <message>
        <source>Leaks between parts</source>
        <translation>분할 간 누출</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>거의 같은 이미지</translation>
    </message>
    <message>
        <source>Unlike all others</source>
        <translation>나머지와 전혀 다름</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>흐림</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어두움</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>매우 작음</translation>
    </message>
    <message>
        <source>Odd aspect ratio</source>
        <translation>특이한 가로세로비</translation>
    </message>
    <message>
        <source>Borders of one colour</source>
        <translation>단색 테두리</translation>
    </message>
    <message>
        <source>A camera that took one class only</source>
        <translation>한 클래스만 찍은 카메라</translation>
    </message>
    <message>
        <source>Look for errors</source>
        <translation>오류 찾기</translation>
    </message>
    <message>
        <source>Label errors, pictures that are there twice or in two classes, leaks between training and validation, outliers, and pictures of no use: once two classes have labels.</source>
        <translation>레이블 오류, 중복되거나 두 클래스에 있는 이미지, 학습과 검증 사이의 누출, 이상치, 쓸모없는 이미지: 두 클래스에 레이블이 생기면 찾습니다.</translation>
    </message>
    <message>
        <source>Each picture is looked at and answered by a classifier that did not learn it …</source>
        <translation>각 이미지를 보고, 그 이미지를 학습하지 않은 분류기로 답합니다 …</translation>
    </message>
    <message>
        <source>%1: perhaps %2</source>
        <translation>%1: 아마 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was found in %1 labelled pictures.</source>
        <translation>레이블된 이미지 %1장에서 아무것도 찾지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in %1 labelled pictures: suspicions, not verdicts.</source>
        <translation>
            <numerusform>레이블된 이미지 %1장에서 %n건 발견: 판정이 아니라 의심입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size, brightness, sharpness and borders alone tell %1 of the classes right; always naming the largest would be %2. A classifier could go by them instead of the object: was each class taken with a camera of its own?</source>
        <translation>크기, 밝기, 선명도, 테두리만으로 클래스의 %1를 맞힙니다. 늘 가장 큰 클래스라고 하면 %2입니다. 분류기가 물체 대신 이것을 볼 수 있습니다. 클래스마다 다른 카메라로 찍었습니까?</translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerPanel</name>
    <message>
        <source>First answer</source>
        <translation>첫 답</translation>
    </message>
    <message>
        <source>Fine-tuning goes on from here</source>
        <translation>미세 조정을 여기서 이어 가기</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>자세히 보기…</translation>
    </message>
    <message>
        <source>Would more pictures help?</source>
        <translation>이미지가 더 있으면 나아질까?</translation>
    </message>
    <message>
        <source>The classifier begins as the first answer&apos;s instead of at random; the run says when training gains nothing over it</source>
        <translation>분류기를 무작위 대신 첫 답의 것으로 시작합니다. 학습해도 나아지지 않으면 실행에 표시됩니다</translation>
    </message>
    <message>
        <source>By folds each picture is answered by a classifier that learnt from the others: all pictures measure, which a small validation part cannot do as well</source>
        <translation>폴드에서는 각 이미지를 나머지로 학습한 분류기가 답합니다. 모든 이미지로 측정하므로 작은 검증 분할보다 낫습니다</translation>
    </message>
    <message>
        <source>every picture stands alone</source>
        <translation>이미지마다 따로</translation>
    </message>
    <message>
        <source>Pictures of one object or series stay in one part: a column of the table, or a pattern whose parentheses find the object&apos;s name in the path, such as (cow\d+)_</source>
        <translation>같은 대상이나 연속 촬영 이미지를 한 분할에 둠: 표의 열, 또는 괄호로 경로에서 대상의 이름을 찾는 패턴, 예: (cow\d+)_</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>측정 기준</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>the validation part</source>
        <translation>검증 분할</translation>
    </message>
    <message>
        <source>%1 folds of all pictures</source>
        <translation>모든 이미지의 %1 폴드</translation>
    </message>
    <message>
        <source>The network looks at each picture once.</source>
        <translation>네트워크가 각 이미지를 한 번씩 봅니다.</translation>
    </message>
    <message>
        <source>The network looks at each picture once: %1 of %2</source>
        <translation>네트워크가 각 이미지를 한 번씩 봅니다: %2 중 %1</translation>
    </message>
    <message>
        <source>Without training: a linear classifier on what the network sees, on the validation pictures.</source>
        <translation>학습 없이: 네트워크가 본 특징 위의 선형 분류기, 검증 이미지 기준.</translation>
    </message>
    <message>
        <source>Without training: a linear classifier on what the network sees, by %1 folds.</source>
        <translation>학습 없이: 네트워크가 본 특징 위의 선형 분류기, %1 폴드 기준.</translation>
    </message>
    <message>
        <source>Always naming the largest class would give %1.</source>
        <translation>늘 가장 큰 클래스라고 하면 %1입니다.</translation>
    </message>
    <message>
        <source>Groups of pictures: %1.</source>
        <translation>이미지 그룹: %1.</translation>
    </message>
    <message>
        <source>Few pictures: the true figure may lie anywhere in that range. Folds measure on all.</source>
        <translation>이미지가 적어 실제 값은 그 범위 어디에나 있을 수 있습니다. 폴드는 모두로 측정합니다.</translation>
    </message>
    <message>
        <source>Few pictures: the true figure may lie anywhere in that range.</source>
        <translation>이미지가 적어 실제 값은 그 범위 어디에나 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>No first answer: %1</source>
        <translation>첫 답 없음: %1</translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerView</name>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>네트워크의 답</translation>
    </message>
    <message>
        <source>Belief in the label</source>
        <translation>레이블에 대한 확신</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>첫 답</translation>
    </message>
    <message>
        <source>Doubtful pictures</source>
        <translation>의심스러운 이미지</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>혼동</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Where does it look? (Classify)</source>
        <translation>어디를 보는가? (분류)</translation>
    </message>
    <message>
        <source>Opens the doubtful pictures in Classify, with this classifier and its activation maps</source>
        <translation>의심스러운 이미지를 이 분류기와 활성화 맵으로 분류에서 열기</translation>
    </message>
</context>
<context>
    <name>effnet::FirstAnswerWires</name>
    <message>
        <source>First answer</source>
        <translation>첫 답</translation>
    </message>
    <message>
        <source>Writing the first answer&apos;s classifier…</source>
        <translation>첫 답의 분류기 쓰는 중…</translation>
    </message>
</context>
<context>
    <name>effnet::FolderClassesDialog</name>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Which class is which folder?</source>
        <translation>폴더마다 어느 클래스인가?</translation>
    </message>
    <message>
        <source>The folders of %1 are not called as the network&apos;s classes. Choose the class of each; several may be the same, and a folder can be left out.</source>
        <translation>%1의 폴더 이름이 네트워크의 클래스와 다릅니다. 각각의 클래스를 선택하세요. 여럿이 같아도 되고, 폴더를 빼도 됩니다.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Class of the network</source>
        <translation>네트워크의 클래스</translation>
    </message>
    <message>
        <source>(leave it out)</source>
        <translation>(제외)</translation>
    </message>
    <message>
        <source>%1 is no class of the network.</source>
        <translation>%1: 네트워크의 클래스가 아닙니다.</translation>
    </message>
    <message>
        <source>Every folder is left out.</source>
        <translation>모든 폴더가 제외되었습니다.</translation>
    </message>
    <message>
        <source>Evaluated: folders: %1 of %2, pictures: %3 of %4.</source>
        <translation>평가함: 폴더 %2개 중 %1개, 이미지 %4장 중 %3장.</translation>
    </message>
</context>
<context>
    <name>effnet::GridView</name>
    <message>
        <source>Search α, β, γ…</source>
        <translation>α, β, γ 탐색…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>계수</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of the winner</source>
        <translation>1위 대비</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>The winner of a search is scaled here: once one has come through a whole training.</source>
        <translation>탐색의 1위를 여기서 스케일합니다. 하나가 전체 학습을 마친 뒤에 가능합니다.</translation>
    </message>
    <message>
        <source>How depth, width and resolution should grow together: each point of a grid of α, β, γ makes of the winner a network of about twice its cost, as counted after rounding. Points that round to the same network are one.</source>
        <translation>깊이, 너비, 해상도를 함께 어떻게 키울지: α, β, γ 격자의 각 점이 1위에서 약 두 배 비용(반올림 후 계산)의 네트워크를 만듭니다. 반올림하여 같은 네트워크가 되는 점은 하나로 봅니다.</translation>
    </message>
    <message>
        <source>The same network: %1</source>
        <translation>같은 네트워크: %1</translation>
    </message>
    <message>
        <source>%1 · n = %2</source>
        <translation>%1 · n = %2</translation>
    </message>
    <message>
        <source>Finished: the first row&apos;s coefficients stand in 3 · Scale.</source>
        <translation>완료: 첫 행의 계수가 3 · 스케일에 들어갔습니다.</translation>
    </message>
    <message>
        <source>Finished: no network came through a whole training.</source>
        <translation>완료: 전체 학습을 마친 네트워크가 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 networks have come through an epoch</source>
        <translation>네트워크 %2개 중 %1개가 한 에폭을 마쳤습니다</translation>
    </message>
</context>
<context>
    <name>effnet::GuidedPath</name>
    <message>
        <source>Equation 1: a network is a chain of stages</source>
        <translation>식 1: 네트워크는 스테이지의 사슬</translation>
    </message>
    <message>
        <source>Table 1: the baseline</source>
        <translation>표 1: 기준 네트워크</translation>
    </message>
    <message>
        <source>B0 came from a search that maximised accuracy · (FLOPS / 400 M)^−0.07. The operators stay as they are; layers, channels and the input&apos;s size are what scaling changes.</source>
        <translation>B0는 정확도 · (FLOPS / 400 M)^−0.07을 최대화하는 탐색에서 나왔습니다. 연산자는 그대로 두고, 스케일링은 층, 채널, 입력 크기를 바꿉니다.</translation>
    </message>
    <message>
        <source>Equation 2: the most accurate network within a budget</source>
        <translation>식 2: 예산 안에서 가장 정확한 네트워크</translation>
    </message>
    <message>
        <source>Figure 2: four ways to spend more</source>
        <translation>그림 2: 더 쓰는 네 가지 방법</translation>
    </message>
    <message>
        <source>Wider, deeper, a larger picture, or all three. At one scale: what each way does to the boxes, and what the same cost buys.</source>
        <translation>더 넓게, 더 깊게, 더 큰 이미지, 또는 셋 모두. 같은 배율에서 각 방법이 상자를 어떻게 바꾸고, 같은 비용으로 무엇을 얻는지.</translation>
    </message>
    <message>
        <source>Figure 3: one dimension at a time</source>
        <translation>그림 3: 한 번에 한 차원</translation>
    </message>
    <message>
        <source>Observation 1: each dimension helps, and each saturates, near 80 % for B0. Width and input cost with their square.</source>
        <translation>관찰 1: 각 차원이 도움이 되지만 포화하며, B0는 80 % 부근입니다. 너비와 입력의 비용은 제곱으로 늘어납니다.</translation>
    </message>
    <message>
        <source>Figure 4: width on four baselines</source>
        <translation>그림 4: 네 기준 네트워크의 너비</translation>
    </message>
    <message>
        <source>Observation 2: on a deeper baseline with a larger input, width gains far more at the same FLOPS: the three belong together.</source>
        <translation>관찰 2: 더 깊고 입력이 큰 기준에서는 같은 FLOPS로 너비의 이득이 훨씬 큽니다. 셋은 함께 가야 합니다.</translation>
    </message>
    <message>
        <source>Equation 3: compound scaling</source>
        <translation>식 3: 복합 스케일링</translation>
    </message>
    <message>
        <source>Table 2: the family on ImageNet</source>
        <translation>표 2: ImageNet에서의 계열</translation>
    </message>
    <message>
        <source>One search at φ = 1, then φ alone: B0 to B7, beside networks of like accuracy with many times the parameters.</source>
        <translation>φ = 1에서 한 번 탐색하고 그다음은 φ만: B0~B7, 파라미터가 몇 배인 비슷한 정확도의 네트워크와 나란히.</translation>
    </message>
    <message>
        <source>Table 3: other baselines</source>
        <translation>표 3: 다른 기준 네트워크</translation>
    </message>
    <message>
        <source>MobileNets and ResNet-50: at about the same FLOPs compound scaling beats each dimension alone.</source>
        <translation>MobileNet과 ResNet-50: 비슷한 FLOPs에서 복합 스케일링이 각 차원 하나만 키운 것보다 낫습니다.</translation>
    </message>
    <message>
        <source>Table 4: latency</source>
        <translation>표 4: 지연 시간</translation>
    </message>
    <message>
        <source>On one core of a Xeon; what is measured on this machine stands beside it (view ‘Measure’, protocol ‘Table 4 of the paper’).</source>
        <translation>Xeon 코어 하나 기준; 이 컴퓨터의 측정값을 옆에 표시합니다(‘측정’ 보기, 프로토콜 ‘논문의 표 4’).</translation>
    </message>
    <message>
        <source>Table 7 and figure 7: B0 four ways</source>
        <translation>표 7과 그림 7: B0 네 가지 방식</translation>
    </message>
    <message>
        <source>Four networks of about 1.8 G FLOPs. Figure 7&apos;s class activation maps: the compound one looks at the object with more of its detail (page Classify, with a picture of your own).</source>
        <translation>약 1.8 G FLOPs의 네트워크 네 개. 그림 7의 클래스 활성화 맵: 복합 스케일링은 물체를 더 세밀하게 봅니다(분류 페이지에서 자신의 이미지로).</translation>
    </message>
    <message>
        <source>Figure 8: the same four, as points</source>
        <translation>그림 8: 같은 네 개를 점으로</translation>
    </message>
    <message>
        <source>From the same baseline to about the same FLOPs: 81.1 % where all three grow together, 78.9 to 79.1 % where one does.</source>
        <translation>같은 기준에서 비슷한 FLOPs까지: 셋을 함께 키우면 81.1 %, 하나만 키우면 78.9~79.1 %.</translation>
    </message>
    <message>
        <source>EfficientNetV2: large pictures train slowly</source>
        <translation>EfficientNetV2: 큰 이미지는 학습이 느리다</translation>
    </message>
    <message>
        <source>At 512 px a batch of 24 no longer fits a V100; at 380 px it does. Predicted beside printed; the card is the one chosen at the right.</source>
        <translation>512 px에서는 배치 24가 V100에 들어가지 않고, 380 px에서는 들어갑니다. 예측값과 발표값을 나란히 표시하며, 카드는 오른쪽에서 고른 것입니다.</translation>
    </message>
    <message>
        <source>EfficientNetV2: fused convolutions</source>
        <translation>EfficientNetV2: fused 합성곱</translation>
    </message>
    <message>
        <source>One k×k convolution in place of expansion and depthwise: more FLOPs and yet faster, in early stages only.</source>
        <translation>확장과 depthwise 대신 k×k 합성곱 하나: FLOPs는 늘지만 더 빠름, 앞 스테이지에서만.</translation>
    </message>
    <message>
        <source>EfficientNetV2: stronger regularisation for larger pictures</source>
        <translation>EfficientNetV2: 큰 이미지에는 더 강한 정규화</translation>
    </message>
    <message>
        <source>The best magnitude of RandAugment grows with the image: progressive learning raises both together.</source>
        <translation>RandAugment의 최적 강도는 이미지와 함께 커집니다. 점진적 학습은 둘을 함께 올립니다.</translation>
    </message>
    <message>
        <source>N = ⊙ Fᵢ^Lᵢ (X⟨Hᵢ, Wᵢ, Cᵢ⟩), i = 1 … s. Here s = %1: %2.</source>
        <translation>N = ⊙ Fᵢ^Lᵢ (X⟨Hᵢ, Wᵢ, Cᵢ⟩), i = 1 … s. 여기서 s = %1: %2.</translation>
    </message>
    <message>
        <source> (no limit)</source>
        <translation> (제한 없음)</translation>
    </message>
    <message>
        <source>max Accuracy(N(d, w, r)) so that Memory(N) ≤ target and FLOPS(N) ≤ target. Here d = %1, w = %2, r = %3; FLOPS(N) = %4%5; Memory(N) = %6%7 for an answer. The limits are those above.</source>
        <translation>max Accuracy(N(d, w, r)), 단 Memory(N) ≤ target, FLOPS(N) ≤ target. 여기서 d = %1, w = %2, r = %3; FLOPS(N) = %4%5; Memory(N) = %6%7 (추론 한 번). 한도는 위의 값입니다.</translation>
    </message>
    <message>
        <source>d = α^φ = %1^%4 = %5, w = β^φ = %2^%4 = %6, r = γ^φ = %3^%4 = %7, with α·β²·γ² = %8 ≈ 2: the cost is meant to grow by 2^φ = %9.</source>
        <translation>d = α^φ = %1^%4 = %5, w = β^φ = %2^%4 = %6, r = γ^φ = %3^%4 = %7, 여기서 α·β²·γ² = %8 ≈ 2: 비용은 2^φ = %9배로 늘도록 되어 있습니다.</translation>
    </message>
    <message>
        <source>(The page&apos;s network is scaled in another way now.)</source>
        <translation>(페이지의 네트워크는 이제 다른 방식으로 스케일되었습니다.)</translation>
    </message>
    <message>
        <source>The network on this page has %1 times its baseline&apos;s MACs.</source>
        <translation>이 페이지의 네트워크 MACs는 기준의 %1배입니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2 중 %1 · %3</translation>
    </message>
</context>
<context>
    <name>effnet::Handout</name>
    <message>
        <source>depth %1, width %2, resolution %3</source>
        <translation>깊이 %1, 너비 %2, 해상도 %3</translation>
    </message>
    <message>
        <source>Input %1 px · %2 blocks · %3 weighted layers</source>
        <translation>입력 %1 px · 블록 %2개 · 가중치 층 %3개</translation>
    </message>
    <message>
        <source>Parameters %1 (baseline %2)</source>
        <translation>매개변수 %1 (기준 %2)</translation>
    </message>
    <message>
        <source>FLOPs %1 (baseline %2)</source>
        <translation>FLOPs %1 (기준 %2)</translation>
    </message>
    <message>
        <source>MACs %1 (baseline %2)</source>
        <translation>MACs %1 (기준 %2)</translation>
    </message>
    <message>
        <source>Memory for one answer %1, for training %2 an image and %3 once</source>
        <translation>한 번 답하는 데 메모리 %1, 학습에는 이미지당 %2 그리고 한 번 %3</translation>
    </message>
    <message>
        <source>Counted, not measured, for one image in fp32.</source>
        <translation>fp32 이미지 하나에 대해 센 값이며 측정한 값이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>effnet::ImageView</name>
    <message>
        <source>Picture and map</source>
        <translation>이미지와 맵</translation>
    </message>
    <message>
        <source>Picture of %1 by %2 pixels</source>
        <translation>%1 × %2 픽셀 이미지</translation>
    </message>
    <message>
        <source>, under a map</source>
        <translation>, 맵이 덮임</translation>
    </message>
    <message>
        <source>, its map hidden</source>
        <translation>, 맵 숨김</translation>
    </message>
    <message>
        <source>picture with its map</source>
        <translation>히트맵을 겹친 이미지</translation>
    </message>
</context>
<context>
    <name>effnet::LabelBar</name>
    <message>
        <source>Grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>One</source>
        <translation>하나</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>모든 이미지</translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation>클래스 없음</translation>
    </message>
    <message>
        <source>With a class</source>
        <translation>클래스 있음</translation>
    </message>
    <message>
        <source>Class and suggestion differ</source>
        <translation>클래스와 제안이 다름</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>불확실한 것부터</translation>
    </message>
    <message>
        <source>Most different first</source>
        <translation>가장 다른 것부터</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Pictures between two classes: their labels teach the classifier most.</source>
        <translation>두 클래스 사이의 이미지: 이 레이블이 분류기에 가장 도움이 됩니다.</translation>
    </message>
    <message>
        <source>Pictures unlike those that have a label: nothing is overlooked.</source>
        <translation>레이블된 것과 다른 이미지: 빠뜨리는 것이 없습니다.</translation>
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
        <translation>이미지들이 가장 크게 다른 두 방향; 즉시.</translation>
    </message>
    <message>
        <source>Neighbours stay neighbours; distances between far groups mean nothing.</source>
        <translation>이웃은 이웃으로 남지만 먼 무리 사이의 거리는 의미가 없습니다.</translation>
    </message>
    <message>
        <source>Coloured by class</source>
        <translation>클래스별 색</translation>
    </message>
    <message>
        <source>Coloured by error</source>
        <translation>오류별 색</translation>
    </message>
    <message>
        <source>Coloured by confidence</source>
        <translation>확신도별 색</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Open other pictures…</source>
        <translation>다른 이미지 열기…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>표로 내보내기…</translation>
    </message>
    <message>
        <source>Export the labels</source>
        <translation>레이블 내보내기</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Copy into a folder for each class…</source>
        <translation>클래스별 폴더로 복사…</translation>
    </message>
    <message>
        <source>Move into a folder for each class…</source>
        <translation>클래스별 폴더로 이동…</translation>
    </message>
    <message>
        <source>Move corrected pictures into their class&apos;s folder</source>
        <translation>수정한 이미지를 클래스 폴더로 이동</translation>
    </message>
    <message>
        <source>Take a move back…</source>
        <translation>이동 되돌리기…</translation>
    </message>
    <message>
        <source>Choose the record of the move</source>
        <translation>이동 기록 선택</translation>
    </message>
    <message>
        <source>Records (*.csv)</source>
        <translation>기록 (*.csv)</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>빈 폴더 선택</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%2개 중 %1개 라벨 지정됨</translation>
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
        <translation>클래스: %1</translation>
    </message>
    <message>
        <source>Taken for: %1, %2</source>
        <translation>예측: %1, %2</translation>
    </message>
</context>
<context>
    <name>effnet::LabelPage</name>
    <message>
        <source>Drop photographs to label</source>
        <translation>라벨을 붙일 사진을 여기에 놓으세요</translation>
    </message>
    <message>
        <source>A folder of unsorted pictures, or of class folders to look for errors in. Labels lie in a table beside the pictures; the pictures stay as they are.</source>
        <translation>분류되지 않은 사진 폴더, 또는 오류를 찾을 클래스별 폴더입니다. 라벨은 사진 옆의 표에 저장되며 사진은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>사진 폴더 선택</translation>
    </message>
    <message>
        <source>no class yet</source>
        <translation>아직 클래스 없음</translation>
    </message>
    <message>
        <source>taken for %1, %2</source>
        <translation>예측: %1, %2</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>폴더 열기…</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Network that suggests</source>
        <translation>제안에 쓸 네트워크</translation>
    </message>
    <message>
        <source>Errors in the data</source>
        <translation>데이터의 오류</translation>
    </message>
    <message>
        <source>The folder is looked through …</source>
        <translation>폴더를 살펴보는 중 …</translation>
    </message>
    <message>
        <source>The folders&apos; names are the classes. What you change is a correction, in corrections.csv; the pictures stay where they are until you move them.</source>
        <translation>폴더 이름이 클래스입니다. 변경한 내용은 corrections.csv에 수정 사항으로 기록되며, 옮기기 전까지 사진은 제자리에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken.</source>
        <translation>
            <numerusform>파일 %n개를 가져올 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two directions hold %1 of the differences.</source>
        <translation>이 두 방향에 담긴 차이는 %1입니다.</translation>
    </message>
</context>
<context>
    <name>effnet::LabelWires</name>
    <message numerus="yes">
        <source>%n label(s) were changed by another program and taken over</source>
        <translation>
            <numerusform>다른 프로그램이 변경한 라벨 %n개를 반영했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The table of labels was changed and is not understood any more. It lies in %1 now; your labels are in a new one.</source>
        <translation>라벨 표가 변경되어 더 이상 해석할 수 없습니다. 그 표는 이제 %1에 있고, 라벨은 새 표에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported</source>
        <translation>
            <numerusform>사진 %n장 내보냄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved; %1 takes that back</source>
        <translation>
            <numerusform>사진 %n장 이동됨. 되돌리기: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are back where they came from</source>
        <translation>
            <numerusform>사진 %n장을 원래 위치로 되돌렸습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels can be given at once. With a network that was trained on photographs, classes are suggested: the page Checkpoints downloads one.</source>
        <translation>바로 라벨을 붙일 수 있습니다. 사진으로 학습한 네트워크가 있으면 클래스를 제안합니다. 체크포인트 페이지에서 내려받을 수 있습니다.</translation>
    </message>
    <message>
        <source>The network looks at each picture once. Label meanwhile.</source>
        <translation>네트워크가 각 사진을 한 번씩 봅니다. 그동안 라벨을 붙이세요.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures looked at</source>
        <translation>사진 %2장 중 %1장 확인함</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read; they get no suggestion.</source>
        <translation>
            <numerusform>사진 %n장을 읽을 수 없어 제안이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. Label a few pictures of two classes or more; suggestions follow.</source>
        <translation>준비되었습니다. 두 개 이상의 클래스에서 사진 몇 장에 라벨을 붙이면 제안이 나타납니다.</translation>
    </message>
    <message>
        <source>Suggestions from few labels. Accuracy is told from eight labelled pictures on.</source>
        <translation>적은 라벨로 낸 제안입니다. 정확도는 라벨이 붙은 사진이 8장 이상일 때 표시됩니다.</translation>
    </message>
    <message>
        <source>Of the labelled pictures %1 are recognised without having been learnt (%2). Those chosen as the most uncertain are harder than the others.</source>
        <translation>라벨이 붙은 사진 가운데 %1을(를) 학습하지 않고도 맞혔습니다(%2). 가장 불확실해서 고른 사진은 다른 사진보다 어렵습니다.</translation>
    </message>
    <message>
        <source>Looking for errors in the data</source>
        <translation>데이터의 오류를 찾는 중</translation>
    </message>
    <message>
        <source>The map needs a network that has looked at the pictures.</source>
        <translation>이 지도에는 사진을 이미 본 네트워크가 필요합니다.</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>지도를 그리는 중</translation>
    </message>
</context>
<context>
    <name>effnet::LaunchBar</name>
    <message>
        <source>Start training</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>Back to the run</source>
        <translation>실행으로 돌아가기</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>대기열에 추가</translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation>학습 위치</translation>
    </message>
    <message>
        <source>The run goes on when this window is closed, and is found again under Runs.</source>
        <translation>이 창을 닫아도 실행은 계속되며, 실행 기록에서 다시 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Starts by itself when the last run in the queue has ended</source>
        <translation>대기열의 마지막 실행이 끝나면 자동으로 시작됩니다</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>여러 개 한꺼번에</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>스윕…</translation>
    </message>
    <message>
        <source>A grid over coefficients or settings, ranked by accuracy and cost</source>
        <translation>계수 또는 설정의 격자를 학습해 정확도와 비용으로 순위를 매깁니다</translation>
    </message>
    <message>
        <source>Scaling experiment…</source>
        <translation>스케일링 실험…</translation>
    </message>
    <message>
        <source>Base, depth, width, resolution and compound at equal cost: the paper&apos;s figure 8 on your data</source>
        <translation>같은 비용의 기준, 깊이, 너비, 해상도, 복합: 논문의 그림 8을 내 데이터로</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>구조 탐색…</translation>
    </message>
    <message>
        <source>Finds a network for these pictures and a cost, how it should grow, and makes a family of it</source>
        <translation>이 사진과 비용에 맞는 네트워크와 그 확장 방식을 찾아 하나의 계열로 만듭니다</translation>
    </message>
    <message>
        <source>Best device</source>
        <translation>최적 장치</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Several GPUs…</source>
        <translation>여러 GPU…</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>GPU %1개</translation>
    </message>
    <message>
        <source>Choose the pictures first.</source>
        <translation>먼저 사진을 선택하세요.</translation>
    </message>
    <message>
        <source>About &lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; of memory · %3 a step, steps in an epoch: %4</source>
        <translation>약 &lt;b&gt;%1&lt;/b&gt;, 메모리 &lt;b&gt;%2&lt;/b&gt; · 스텝당 %3, 에폭당 스텝 수: %4</translation>
    </message>
    <message>
        <source>From a training step that was measured on this device just now; memory as counted for the network. Other programs make it slower.</source>
        <translation>방금 이 장치에서 측정한 학습 스텝 기준이며, 메모리는 네트워크에서 계산한 값입니다. 다른 프로그램이 돌면 더 느려집니다.</translation>
    </message>
    <message>
        <source>Measuring a step…</source>
        <translation>스텝 측정 중…</translation>
    </message>
</context>
<context>
    <name>effnet::LinkLoader</name>
    <message>
        <source>Links of the kind &apos;%1&apos; are not followed.</source>
        <translation>‘%1’ 종류의 링크는 열지 않습니다.</translation>
    </message>
</context>
<context>
    <name>effnet::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>%1(으)로 이동</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>엔진: %1</translation>
    </message>
    <message>
        <source>engine starting</source>
        <translation>엔진 시작 중</translation>
    </message>
    <message>
        <source>Fold the side panels</source>
        <translation>옆 패널 접기</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>That did not work; what is shown may be from before. Details say why.</source>
        <translation>작업하지 못했습니다. 표시된 내용은 이전 것일 수 있습니다. 자세한 내용에 이유가 있습니다.</translation>
    </message>
    <message>
        <source>EfficientNet Explorer</source>
        <translation>EfficientNet Explorer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>effnet::ManualWindow</name>
    <message>
        <source>Search the manual</source>
        <translation>설명서 검색</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>%1 – EfficientNet Explorer&apos;s manual</source>
        <translation>%1 – EfficientNet Explorer 설명서</translation>
    </message>
</context>
<context>
    <name>effnet::MeasurePlots</name>
    <message>
        <source>Published top-1</source>
        <translation>공개된 top-1</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Top-1 of weights</source>
        <translation>가중치의 top-1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>What the paper&apos;s table 2 prints</source>
        <translation>논문의 표 2에 실린 값</translation>
    </message>
    <message>
        <source>What those state who offer weights of this input size</source>
        <translation>이 입력 크기의 가중치를 배포하는 쪽이 밝힌 값</translation>
    </message>
    <message>
        <source>Time by stage</source>
        <translation>스테이지별 시간</translation>
    </message>
    <message>
        <source>Training against input</source>
        <translation>입력 크기별 학습</translation>
    </message>
    <message>
        <source>Top-1 in 32 bits</source>
        <translation>32비트 top-1</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>share of MACs</source>
        <translation>MACs 비중</translation>
    </message>
    <message>
        <source>share of time</source>
        <translation>시간 비중</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Memory of a step</source>
        <translation>스텝당 메모리</translation>
    </message>
    <message>
        <source>Time of a step, for an image</source>
        <translation>이미지당 스텝 시간</translation>
    </message>
    <message>
        <source>No network that was timed in this way has a published accuracy.</source>
        <translation>이 방식으로 시간을 잰 네트워크 중 발표된 정확도가 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>No training step of this network has been timed yet.</source>
        <translation>이 네트워크의 학습 스텝은 아직 시간을 재지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>effnet::MeasureView</name>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행 기록</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>One picture at a time on all threads, as an application feels it.</source>
        <translation>모든 스레드로 한 번에 사진 한 장씩: 애플리케이션에서 체감하는 시간입니다.</translation>
    </message>
    <message>
        <source>Table 4 of the paper</source>
        <translation>논문의 표 4</translation>
    </message>
    <message>
        <source>Batch 1 on one core, mean of 20 runs. The paper&apos;s Xeon E5-2690 took 98 ms for B1 and 3.1 s for B7.</source>
        <translation>코어 하나, 배치 1, 20회 평균. 논문의 Xeon E5-2690은 B1에 98 ms, B7에 3.1 s가 걸렸습니다.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>처리량</translation>
    </message>
    <message>
        <source>Sixteen pictures at a time on all threads, as a server works.</source>
        <translation>모든 스레드로 한 번에 사진 16장씩: 서버의 작동 방식입니다.</translation>
    </message>
    <message>
        <source>Training step</source>
        <translation>학습 스텝</translation>
    </message>
    <message>
        <source>Forward and backward pass of eight pictures, with the memory they need.</source>
        <translation>사진 8장의 순전파와 역전파, 그리고 필요한 메모리입니다.</translation>
    </message>
    <message>
        <source>Training step against input size</source>
        <translation>입력 크기별 학습 스텝</translation>
    </message>
    <message>
        <source>Why large pictures train slowly: time and memory of a step grow with the square of the input&apos;s side.</source>
        <translation>큰 사진의 학습이 느린 이유: 스텝의 시간과 메모리는 입력 한 변의 제곱에 비례합니다.</translation>
    </message>
    <message>
        <source>What is timed, and how; the fields below can be changed</source>
        <translation>무엇을 어떻게 측정할지 정합니다. 아래 항목은 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>On which device of the engine&apos;s machine</source>
        <translation>엔진이 있는 컴퓨터의 어느 장치에서</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Processor threads; empty for all that the machine has</source>
        <translation>프로세서 스레드 수. 비워 두면 컴퓨터의 모든 스레드</translation>
    </message>
    <message>
        <source>Pictures in one pass</source>
        <translation>한 패스의 사진 수</translation>
    </message>
    <message>
        <source>Counted runs; three before them are not</source>
        <translation>집계할 실행 횟수. 앞의 세 번은 제외됩니다</translation>
    </message>
    <message>
        <source>Of the numbers that the network computes on; 8 bits run on the processor alone</source>
        <translation>네트워크가 계산하는 수의 비트 수. 8비트는 프로세서에서만 실행됩니다</translation>
    </message>
    <message>
        <source>Input sizes in pixels, separated by commas</source>
        <translation>입력 크기(픽셀), 쉼표로 구분</translation>
    </message>
    <message>
        <source>Time the network of this page</source>
        <translation>이 페이지의 네트워크 시간 측정</translation>
    </message>
    <message>
        <source>Whole family</source>
        <translation>계열 전체</translation>
    </message>
    <message>
        <source>Each published network of this family in turn, so that the latency axis fills</source>
        <translation>이 계열의 공개 네트워크를 차례로 측정하여 지연 시간 축을 채웁니다</translation>
    </message>
    <message>
        <source>Measure all</source>
        <translation>모두 측정</translation>
    </message>
    <message>
        <source>Every published network that has no time in this way yet, the smallest first, while you go on working; cancel at any time, what was measured is kept and the rest can follow later</source>
        <translation>이 방식으로 아직 측정하지 않은 모든 공개 네트워크를 작은 것부터 작업 중에 측정합니다. 언제든 취소할 수 있으며, 측정한 값은 유지되고 나머지는 나중에 이어서 할 수 있습니다</translation>
    </message>
    <message>
        <source>Input sizes, px</source>
        <translation>입력 크기, px</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>비트</translation>
    </message>
    <message>
        <source>Nothing measured yet. ‘Measure’ times the network of this page on the engine&apos;s machine; times stay here, machine by machine.</source>
        <translation>아직 측정한 값이 없습니다. ‘측정’을 누르면 엔진이 있는 컴퓨터에서 이 페이지의 네트워크 시간을 잽니다. 시간은 컴퓨터별로 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>‘%1’ is no input size between 1 and %2</source>
        <translation>‘%1’은(는) 1에서 %2 사이의 입력 크기가 아닙니다</translation>
    </message>
    <message>
        <source>%1 sizes at most, please</source>
        <translation>크기는 최대 %1개까지입니다</translation>
    </message>
    <message>
        <source>Which input sizes? For example 128, 192, 256</source>
        <translation>어떤 입력 크기로 할까요? 예: 128, 192, 256</translation>
    </message>
    <message>
        <source>Every published network has a time in this way already</source>
        <translation>모든 공개 네트워크를 이미 이 방식으로 측정했습니다</translation>
    </message>
    <message>
        <source>One of the fields above holds no number that can be used</source>
        <translation>위 항목 중 하나에 쓸 수 있는 숫자가 없습니다</translation>
    </message>
</context>
<context>
    <name>effnet::MeasurementModel</name>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s), batch %2</source>
        <translation>
            <numerusform>%1, 스레드 %n개, 배치 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 8 bits</source>
        <translation>%1, 8비트</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>training step</source>
        <translation>학습 스텝</translation>
    </message>
    <message>
        <source>answer, 8 bits</source>
        <translation>추론, 8비트</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>%1 (predicted %2)</source>
        <translation>%1 (예측 %2)</translation>
    </message>
    <message>
        <source>%1 over what the engine held before; %2 in all</source>
        <translation>엔진이 이전에 쓰던 것보다 %1 증가, 총 %2</translation>
    </message>
    <message>
        <source>%1 runs%2; fastest %3 ms, %4 MACs</source>
        <translation>%1회 실행%2, 최단 %3 ms, %4 MACs</translation>
    </message>
    <message>
        <source>, with the program&apos;s own kernels</source>
        <translation>, 프로그램 자체 커널 사용</translation>
    </message>
    <message>
        <source>Input, px</source>
        <translation>입력, px</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정 대상</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Mean, ms</source>
        <translation>평균, ms</translation>
    </message>
    <message>
        <source>Median, ms</source>
        <translation>중앙값, ms</translation>
    </message>
    <message>
        <source>90 %, ms</source>
        <translation>90 %, ms</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>이미지/s</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
</context>
<context>
    <name>effnet::MessageBanner</name>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>What the program says about it</source>
        <translation>이 항목에 대한 프로그램의 설명</translation>
    </message>
    <message>
        <source>For a report or a search</source>
        <translation>보고나 검색에 쓸 내용</translation>
    </message>
</context>
<context>
    <name>effnet::NearestPanel</name>
    <message>
        <source>Choose the training pictures…</source>
        <translation>학습 사진 선택…</translation>
    </message>
    <message>
        <source>What it learnt from, and sees most like this picture.</source>
        <translation>네트워크가 학습한 사진 중 이 사진과 가장 비슷하게 보는 것들입니다.</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>%1에서:</translation>
    </message>
    <message>
        <source>Choose the training pictures</source>
        <translation>학습 사진 선택</translation>
    </message>
    <message>
        <source>In %1: looking …</source>
        <translation>%1에서: 찾는 중 …</translation>
    </message>
    <message>
        <source>%1
class %2, similarity %3</source>
        <translation>%1
클래스 %2, 유사도 %3</translation>
    </message>
    <message>
        <source>Of %1 training pictures in %2 the most similar, by the cosine of the features.</source>
        <translation>%2의 학습 사진 %1장 중 특징의 코사인 유사도로 가장 비슷한 사진입니다.</translation>
    </message>
</context>
<context>
    <name>effnet::NearestWires</name>
    <message>
        <source>%1 of %2 training pictures looked at</source>
        <translation>학습 사진 %2장 중 %1장 확인함</translation>
    </message>
</context>
<context>
    <name>effnet::Network</name>
    <message>
        <source>%1, %2 classes</source>
        <translation>%1, 클래스 %2개</translation>
    </message>
    <message>
        <source>Pooling &amp; FC</source>
        <translation>풀링 및 FC</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkDrawing</name>
    <message>
        <source>Drawing of the network</source>
        <translation>네트워크 그림</translation>
    </message>
    <message>
        <source>%1 parameters, %2 MACs</source>
        <translation>매개변수 %1, MACs %2</translation>
    </message>
    <message>
        <source>%1 px · %2</source>
        <translation>%1 px · %2</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1: %2
%n layer(s), %3 → %4 channels, %5 → %6 px</source>
        <translation>
            <numerusform>스테이지 %1: %2
%n개 층, %3 → %4 채널, %5 → %6 px</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>baseline: %n layer(s), %1 channels, %2 px</source>
        <translation>
            <numerusform>기준 모델: %n개 층, %1 채널, %2 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::NetworkFieldsModel</name>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Stem: channels</source>
        <translation>스템: 채널</translation>
    </message>
    <message>
        <source>Stem: kernel</source>
        <translation>스템: 커널</translation>
    </message>
    <message>
        <source>Stem: stride</source>
        <translation>스템: 스트라이드</translation>
    </message>
    <message>
        <source>Stem: max pooling</source>
        <translation>스템: 최대 풀링</translation>
    </message>
    <message>
        <source>3×3, stride 2, behind the convolution, as ResNet has it</source>
        <translation>3×3, 스트라이드 2, 합성곱 다음(ResNet 방식)</translation>
    </message>
    <message>
        <source>Stem: scales with width</source>
        <translation>스템: 너비에 따라 스케일링</translation>
    </message>
    <message>
        <source>Head: channels</source>
        <translation>헤드: 채널</translation>
    </message>
    <message>
        <source>Of the 1×1 convolution before the pooling; 0 for none</source>
        <translation>풀링 앞 1×1 합성곱의 채널 수. 0이면 없음</translation>
    </message>
    <message>
        <source>Head: follows width</source>
        <translation>헤드: 너비를 따름</translation>
    </message>
    <message>
        <source>as the stages</source>
        <translation>스테이지와 같이</translation>
    </message>
    <message>
        <source>four times the last stage</source>
        <translation>마지막 스테이지의 네 배</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>only where it grows</source>
        <translation>커질 때만</translation>
    </message>
    <message>
        <source>Hidden layer: outputs</source>
        <translation>은닉층: 출력 수</translation>
    </message>
    <message>
        <source>A linear layer between pooling and classifier, as MobileNetV3 has it; 0 for none</source>
        <translation>MobileNetV3처럼 풀링과 분류기 사이에 두는 선형 층. 0이면 없음</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Of stages that name none of their own</source>
        <translation>자체 지정이 없는 스테이지의 활성화 함수</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>패딩</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s puts the odd pixel at the right and bottom; sizes and costs are the same</source>
        <translation>TensorFlow 방식은 홀수 픽셀을 오른쪽과 아래에 둡니다. 크기와 비용은 같습니다</translation>
    </message>
    <message>
        <source>as TensorFlow</source>
        <translation>TensorFlow 방식</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>대칭</translation>
    </message>
    <message>
        <source>Batch norm: epsilon</source>
        <translation>배치 정규화: 엡실론</translation>
    </message>
    <message>
        <source>Batch norm: momentum</source>
        <translation>배치 정규화: 모멘텀</translation>
    </message>
    <message>
        <source>PyTorch&apos;s: the weight of the new batch</source>
        <translation>PyTorch 방식: 새 배치의 가중치</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Before the classifier, while training</source>
        <translation>분류기 앞, 학습 중</translation>
    </message>
    <message>
        <source>Stochastic depth</source>
        <translation>Stochastic depth</translation>
    </message>
    <message>
        <source>Of dropping the last block&apos;s branch; it rises along the blocks</source>
        <translation>마지막 블록의 분기를 제거할 확률. 블록을 따라 점차 커집니다</translation>
    </message>
    <message>
        <source>SE: ratio is of</source>
        <translation>SE: 비율의 기준</translation>
    </message>
    <message>
        <source>the block&apos;s input</source>
        <translation>블록의 입력</translation>
    </message>
    <message>
        <source>the expanded channels</source>
        <translation>확장된 채널</translation>
    </message>
    <message>
        <source>SE: multiples of eight</source>
        <translation>SE: 8의 배수</translation>
    </message>
    <message>
        <source>SE: gate</source>
        <translation>SE: 게이트</translation>
    </message>
    <message>
        <source>SE: activation</source>
        <translation>SE: 활성화 함수</translation>
    </message>
    <message>
        <source>Of the narrow layer</source>
        <translation>좁은 층의 활성화 함수</translation>
    </message>
    <message>
        <source>the stage&apos;s</source>
        <translation>스테이지와 동일</translation>
    </message>
    <message>
        <source>Channels are rounded</source>
        <translation>채널 반올림</translation>
    </message>
    <message>
        <source>losing 10 % at most</source>
        <translation>최대 10 %까지 감소 허용</translation>
    </message>
    <message>
        <source>to the nearest eight</source>
        <translation>가장 가까운 8의 배수로</translation>
    </message>
    <message>
        <source>First and last stage deepen</source>
        <translation>첫 스테이지와 마지막 스테이지도 깊어짐</translation>
    </message>
    <message>
        <source>Expanded to multiples of eight</source>
        <translation>확장 채널을 8의 배수로</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is no number from %3 to %4</source>
        <translation>%1: ‘%2’은(는) %3에서 %4 사이의 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>네트워크 전체</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkModel</name>
    <message>
        <source>Stem</source>
        <translation>스템</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>헤드</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>분류기</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>블록 %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>기준 %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>스트라이드</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>In, px</source>
        <translation>입력, px</translation>
    </message>
    <message>
        <source>Out, px</source>
        <translation>출력, px</translation>
    </message>
    <message>
        <source>Receptive field, px</source>
        <translation>수용 영역, px</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
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
        <translation>활성값</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>최대 풀링</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>확장</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>Depthwise</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>합성곱</translation>
    </message>
    <message>
        <source>Squeeze: reduce</source>
        <translation>Squeeze: 축소</translation>
    </message>
    <message>
        <source>Squeeze: expand</source>
        <translation>Squeeze: 확장</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>투영</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>지름길 연결</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Global average pooling</source>
        <translation>전역 평균 풀링</translation>
    </message>
    <message>
        <source>Repetitions of all stages: %1 blocks, the stem, the head and the classifier</source>
        <translation>모든 스테이지의 반복: 블록 %1개와 스템, 헤드, 분류기</translation>
    </message>
    <message>
        <source>One position of this stage&apos;s output sees %1 × %1 pixels of the input (kernels only)</source>
        <translation>이 스테이지 출력의 한 위치는 입력의 %1 × %1 픽셀을 봅니다(커널만 계산)</translation>
    </message>
    <message>
        <source>baseline %1, %2</source>
        <translation>기준 모델 %1, %2</translation>
    </message>
    <message>
        <source>requested %1, rounded to %2</source>
        <translation>요청 %1, 반올림하여 %2</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkPicker</name>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>None: without suggestions</source>
        <translation>없음: 제안 안 함</translation>
    </message>
    <message>
        <source>Choose a pretrained network</source>
        <translation>사전 학습된 네트워크 선택</translation>
    </message>
</context>
<context>
    <name>effnet::NetworkVerdict</name>
    <message>
        <source>Right, of %1 pictures whose folder names their class: %2.</source>
        <translation>폴더 이름이 클래스인 이미지 %1장 중 정답률: %2.</translation>
    </message>
    <message>
        <source>They differ (McNemar, p = %1).</source>
        <translation>서로 다릅니다(McNemar, p = %1).</translation>
    </message>
    <message>
        <source>These pictures do not tell them apart (McNemar, p = %1).</source>
        <translation>이 이미지들로는 구별되지 않습니다(McNemar, p = %1).</translation>
    </message>
    <message>
        <source>The first differs from all others (McNemar, Holm).</source>
        <translation>첫 번째는 나머지 모두와 다릅니다(McNemar, Holm).</translation>
    </message>
    <message>
        <source>Not told apart from the first (McNemar, Holm): %1.</source>
        <translation>첫 번째와 구별되지 않음(McNemar, Holm): %1.</translation>
    </message>
</context>
<context>
    <name>effnet::Number</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
</context>
<context>
    <name>effnet::NumberField</name>
    <message>
        <source>A number is needed here</source>
        <translation>숫자를 입력하세요</translation>
    </message>
    <message>
        <source>‘%1’ is not a number</source>
        <translation>‘%1’은(는) 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>A whole number is needed here</source>
        <translation>정수를 입력하세요</translation>
    </message>
    <message>
        <source>Between %1 and %2, please</source>
        <translation>%1에서 %2 사이로 입력하세요</translation>
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
        <translation>곱셈-덧셈</translation>
    </message>
    <message>
        <source>Score: accuracy · (MACs / T)^w, as in EfficientNet&apos;s paper. Counted, the same on every machine.</source>
        <translation>점수: 정확도 · (MACs / T)^w, EfficientNet 논문과 같습니다. 세어서 얻으므로 모든 컴퓨터에서 같습니다.</translation>
    </message>
    <message>
        <source>Latency here</source>
        <translation>이 컴퓨터의 지연 시간</translation>
    </message>
    <message>
        <source>Score: accuracy · (latency / T)^w, as in MnasNet&apos;s paper. The time of an answer to one image on this machine, on one core where there is no GPU.</source>
        <translation>점수: 정확도 · (지연 시간 / T)^w, MnasNet 논문과 같습니다. 이 컴퓨터에서 이미지 하나에 답하는 시간이며, GPU가 없으면 코어 하나로 잽니다.</translation>
    </message>
    <message>
        <source>Training step here</source>
        <translation>이 컴퓨터의 학습 스텝</translation>
    </message>
    <message>
        <source>Score: accuracy · (S / T)^w · (P / P₀)^v, as in EfficientNetV2&apos;s paper. S: the time of a training step with the chosen batch size on this machine. P: parameters; P₀: those of the start network.</source>
        <translation>점수: 정확도 · (S / T)^w · (P / P₀)^v, EfficientNetV2 논문과 같습니다. S: 이 컴퓨터에서 선택한 배치 크기로 학습 한 스텝에 걸리는 시간. P: 파라미터 수, P₀: 시작 네트워크의 파라미터 수.</translation>
    </message>
    <message>
        <source>w of the score: −0.07 gives up 5 % of accuracy, relatively, for half of the cost; 0 judges by accuracy alone, with the target as a limit</source>
        <translation>점수의 w: −0.07은 비용이 절반이면 정확도를 상대적으로 5 % 내줍니다. 0이면 정확도만 보며, 목표는 한도입니다</translation>
    </message>
    <message>
        <source>v of the score: what it gives for fewer parameters; −0.05 in the paper</source>
        <translation>점수의 v: 파라미터가 적을 때의 가치. 논문에서는 −0.05</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>최적화 목표</translation>
    </message>
    <message>
        <source>Target T</source>
        <translation>목표 T</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>What costs more than T is not trained. The edge in the picture can be dragged.</source>
        <translation>비용이 T보다 크면 학습하지 않습니다. 그림에서 경계를 끌 수 있습니다.</translation>
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
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Training step</source>
        <translation>학습 스텝</translation>
    </message>
    <message>
        <source>Times are told from %1 networks measured here; mean error on one left out: %2</source>
        <translation>시간은 이 컴퓨터에서 측정한 네트워크 %1개로 추정합니다. 하나를 뺐을 때의 평균 오차: %2</translation>
    </message>
    <message>
        <source>; each network is timed itself before it trains</source>
        <translation>. 각 네트워크는 학습 전에 직접 잽니다</translation>
    </message>
</context>
<context>
    <name>effnet::ParallelPlot</name>
    <message>
        <source>Settings of the runs against their score</source>
        <translation>실행 설정과 점수의 관계</translation>
    </message>
    <message>
        <source>Choose several measured runs in the table, or one of a sweep.</source>
        <translation>표에서 측정된 실행을 여러 개 선택하거나 스윕의 실행을 하나 선택하세요.</translation>
    </message>
</context>
<context>
    <name>effnet::PhiSlider</name>
    <message>
        <source>Compound coefficient φ</source>
        <translation>복합 계수 φ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2에서</translation>
    </message>
</context>
<context>
    <name>effnet::PictureFilter</name>
    <message>
        <source>Filter by file or class</source>
        <translation>파일 또는 클래스로 필터링</translation>
    </message>
    <message>
        <source>Shows only pictures whose file or class holds these letters</source>
        <translation>파일 이름이나 클래스에 이 글자가 있는 사진만 표시합니다</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>추가한 순서</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>파일 이름순</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>클래스순</translation>
    </message>
    <message>
        <source>Least confident first</source>
        <translation>신뢰도 낮은 순</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>신뢰도 높은 순</translation>
    </message>
    <message>
        <source>Order of the film strip</source>
        <translation>필름 스트립의 정렬 순서</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>모든 이미지</translation>
    </message>
    <message>
        <source>Noted as right</source>
        <translation>정답으로 메모됨</translation>
    </message>
    <message>
        <source>Noted as wrong</source>
        <translation>오답으로 메모됨</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>메모 없음</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Which pictures the film strip shows</source>
        <translation>필름 스트립에 표시할 사진</translation>
    </message>
    <message>
        <source>Show all pictures again</source>
        <translation>모든 사진 다시 표시</translation>
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
        <translation>%1 가져오는 중…</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>클립보드에 사진이 없습니다.</translation>
    </message>
    <message>
        <source>Open pictures or a checkpoint</source>
        <translation>사진 또는 체크포인트 열기</translation>
    </message>
    <message>
        <source>Pictures and checkpoints (%1);;All files (*)</source>
        <translation>사진 및 체크포인트 (%1);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>체크포인트 열기</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>파일…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>폴더…</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>사진 폴더</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>클립보드에서</translation>
    </message>
    <message>
        <source>A part of the screen…</source>
        <translation>화면의 일부…</translation>
    </message>
    <message>
        <source>This desktop gives no picture of the screen. Take one with its own tool and paste it.</source>
        <translation>이 데스크톱에서는 화면을 캡처할 수 없습니다. 데스크톱의 캡처 도구로 찍어 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>effnet::PictureKeys</name>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Show or hide the heat map</source>
        <translation>히트맵 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>이전 사진</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>다음 사진</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>사진 전체</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>Note: the answer is right</source>
        <translation>메모: 답이 맞음</translation>
    </message>
    <message>
        <source>Note: the answer is wrong</source>
        <translation>메모: 답이 틀림</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>보이는 내용 복사</translation>
    </message>
</context>
<context>
    <name>effnet::PictureOutput</name>
    <message>
        <source>right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>틀림</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 저장됨.</translation>
    </message>
    <message>
        <source>The picture with its map is in the clipboard.</source>
        <translation>맵을 겹친 사진을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Save the picture with its map</source>
        <translation>맵을 겹친 사진 저장</translation>
    </message>
    <message>
        <source>PNG (*.png);;JPEG (*.jpg)</source>
        <translation>PNG (*.png);;JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>There is no map to save yet.</source>
        <translation>아직 저장할 맵이 없습니다.</translation>
    </message>
    <message>
        <source>Save the raw map</source>
        <translation>원본 맵 저장</translation>
    </message>
    <message>
        <source>NumPy array (*.npy);;32-bit TIFF (*.tif)</source>
        <translation>NumPy 배열 (*.npy);;32비트 TIFF (*.tif)</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>웹 페이지 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the answers as a table</source>
        <translation>예측 결과를 표로 저장</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>예측 결과</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>표 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the evaluation</source>
        <translation>평가 저장</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>평가</translation>
    </message>
</context>
<context>
    <name>effnet::PicturesPane</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Answers to what the engine&apos;s camera sees, picture by picture</source>
        <translation>엔진의 카메라에 보이는 것을 한 장씩 분류합니다</translation>
    </message>
    <message>
        <source>Classify all</source>
        <translation>모두 분류</translation>
    </message>
    <message>
        <source>Asks the network about every picture that the film strip shows</source>
        <translation>필름 스트립에 표시된 모든 사진을 네트워크로 분류합니다</translation>
    </message>
    <message>
        <source>Save answers…</source>
        <translation>예측 결과 저장…</translation>
    </message>
    <message>
        <source>File, class, probability and note of the pictures shown, as CSV or JSON</source>
        <translation>표시된 사진의 파일, 클래스, 확률, 메모를 CSV 또는 JSON으로</translation>
    </message>
    <message>
        <source>Evaluate a labelled folder…</source>
        <translation>라벨이 있는 폴더 평가…</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class: accuracy, confusion matrix, doubtful labels</source>
        <translation>클래스마다 하위 폴더가 있는 폴더: 정확도, 혼동 행렬, 의심스러운 라벨</translation>
    </message>
    <message>
        <source>Show the evaluation</source>
        <translation>평가 보기</translation>
    </message>
    <message>
        <source>The last one, with its confusion matrix</source>
        <translation>마지막 평가와 혼동 행렬</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>사진 추가</translation>
    </message>
    <message>
        <source>Files, a folder, the clipboard or a part of the screen; or drop them on the page</source>
        <translation>파일, 폴더, 클립보드 또는 화면의 일부. 페이지에 끌어 놓아도 됩니다</translation>
    </message>
    <message>
        <source>Folder with a sub-folder for each class</source>
        <translation>클래스마다 하위 폴더가 있는 폴더</translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation>사진: %1</translation>
    </message>
    <message>
        <source>Pictures: %1 of %2</source>
        <translation>사진: %2장 중 %1장</translation>
    </message>
</context>
<context>
    <name>effnet::PlotView</name>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf, .csv</source>
        <translation>%1의 확장자가 .png, .svg, .pdf, .csv 중 어느 것도 아닙니다</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Copy values (CSV)</source>
        <translation>값 복사 (CSV)</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>그래프 내보내기</translation>
    </message>
    <message>
        <source>plot</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf);;Values, CSV (*.csv)</source>
        <translation>PNG 그림 (*.png);;SVG 도면 (*.svg);;PDF 문서 (*.pdf);;값, CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2에서</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (숨김)</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: 값 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: first %2, last %3, lowest %4, highest %5</source>
        <translation>%1: 처음 %2, 마지막 %3, 최저 %4, 최고 %5</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 대 %2</translation>
    </message>
    <message>
        <source>%1: marked at %2</source>
        <translation>%1: %2에 표시</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>%1 그래프</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>아직 값 없음</translation>
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
        <translation>가장 가까운</translation>
    </message>
    <message>
        <source>What the checkpoint does not say</source>
        <translation>체크포인트에 없는 정보</translation>
    </message>
    <message>
        <source>Weights answer well only to pictures that are prepared as in their training. The values below are usual for this kind of file; compare them with the place where you found it.</source>
        <translation>가중치는 학습 때와 똑같이 전처리한 사진에만 제대로 답합니다. 아래 값은 이 종류의 파일에서 흔히 쓰는 값이므로 파일을 구한 곳의 설명과 비교해 보세요.</translation>
    </message>
    <message>
        <source>As assumed</source>
        <translation>추정값대로</translation>
    </message>
    <message>
        <source>PyTorch (torchvision, timm&apos;s own)</source>
        <translation>PyTorch (torchvision, timm 자체)</translation>
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
        <translation>대칭 (PyTorch)</translation>
    </message>
    <message>
        <source>same (TensorFlow)</source>
        <translation>same (TensorFlow)</translation>
    </message>
    <message>
        <source>Where the odd pixel goes before a stride. A wrong choice costs some per cent of accuracy.</source>
        <translation>스트라이드 앞에서 홀수 픽셀을 두는 위치. 잘못 고르면 정확도가 몇 퍼센트 떨어집니다.</translation>
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
        <translation>모든 정규화에서 분산에 더하는 값</translation>
    </message>
    <message>
        <source>shorter side, then centre crop</source>
        <translation>짧은 변 기준 조정 후 중앙 자르기</translation>
    </message>
    <message>
        <source>squeezed to the input size</source>
        <translation>입력 크기로 늘이거나 줄임</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>쌍삼차</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>쌍선형</translation>
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
        <translation>전체 중 한 클래스 (softmax)</translation>
    </message>
    <message>
        <source>several labels at once (sigmoid)</source>
        <translation>여러 라벨 동시 (sigmoid)</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>학습한 환경</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>패딩</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>엡실론</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>입력 크기</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>크기 조정</translation>
    </message>
    <message>
        <source>Shorter side to</source>
        <translation>짧은 변 크기</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>보간법</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>평균과 표준편차</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>출력</translation>
    </message>
</context>
<context>
    <name>effnet::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>발표 끝내기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>As the desktop&apos;s</source>
        <translation>데스크톱과 같게</translation>
    </message>
</context>
<context>
    <name>effnet::PublishedTable</name>
    <message>
        <source>Ratios are to the EfficientNet above, as printed; several are not the quotient of the printed figures: ResNet-152 has 7.6× the parameters, where 60 M to 7.8 M is 7.7×, and PNASNet 6.0× the FLOPs, where 23 G to 4.2 G is 5.5×. The paper calls multiply-adds FLOPS. B0 stands with 77.1 % here and 77.3 % in table 7, B1 with 79.1 % here and 78.8 % in table 4, B7 with 84.3 % here and 84.4 % in table 4; SENet has 146 M here and 145 M in the text; B2 is printed with 9.2 M parameters and counts 9.11 M; the text says &apos;B4 from 76.3 to 83.0&apos;, this table 76.0 and 82.9; a caption says &apos;up to 16× fewer FLOPS&apos;, this table gives 19× for PolyNet.</source>
        <translation>비율은 바로 위 EfficientNet에 대한 값이며 논문에 실린 그대로입니다. 몇 개는 실린 수치를 나눈 값과 다릅니다. ResNet-152는 매개변수가 7.6×인데 60 M을 7.8 M으로 나누면 7.7×이고, PNASNet은 FLOPs가 6.0×인데 23 G를 4.2 G로 나누면 5.5×입니다. 논문은 곱셈-덧셈을 FLOPS라고 부릅니다. B0는 여기서 77.1 %, 표 7에서 77.3 %, B1은 여기서 79.1 %, 표 4에서 78.8 %, B7은 여기서 84.3 %, 표 4에서 84.4 %입니다. SENet은 여기서 146 M, 본문에서 145 M입니다. B2는 매개변수가 9.2 M으로 실렸으나 계산하면 9.11 M입니다. 본문은 ‘B4가 76.3에서 83.0으로’라고 하지만 이 표는 76.0과 82.9입니다. 한 그림 설명은 ‘FLOPS가 최대 16× 적음’이라고 하지만 이 표에서 PolyNet은 19×입니다.</translation>
    </message>
    <message>
        <source>Figures in brackets are not printed: a factor of 1 where nothing is scaled; and for MobileNetV2 and ResNet-50, whose compound factors the paper leaves out, those of MobileNetV1&apos;s row (assumed; not printed). The paper does not publish how it rounded scaled layers and channels. Counted from the architecture, ResNet-50 has 14.57 G at d=4 and 16.12 G at w=2, which look exchanged in print.</source>
        <translation>괄호 안의 수치는 논문에 없습니다. 아무것도 스케일링하지 않은 곳은 계수가 1이고, 논문이 복합 계수를 생략한 MobileNetV2와 ResNet-50은 MobileNetV1 행의 계수입니다(가정한 값, 논문에 없음). 스케일된 층과 채널을 어떻게 반올림했는지는 논문에 없습니다. 구조로 계산하면 ResNet-50은 d=4에서 14.57 G, w=2에서 16.12 G이며, 논문에는 서로 바뀌어 실린 듯합니다.</translation>
    </message>
    <message>
        <source>Table 2 has 79.1 % for B1 and 84.3 % for B7.</source>
        <translation>표 2에서는 B1이 79.1 %, B7이 84.3 %입니다.</translation>
    </message>
    <message>
        <source>Geometric mean of the parameter ratios: 4.7× against public models, 9.6× against the best reported. Figure 6 draws accuracy against parameters for each of these.</source>
        <translation>매개변수 비율의 기하 평균: 공개 모델 대비 4.7×, 보고된 최고 결과 대비 9.6×. 그림 6은 각 데이터 세트에 대해 매개변수 대비 정확도를 그립니다.</translation>
    </message>
    <message>
        <source>Oxford-IIIT Pets has 3,669 test pictures; the paper prints 3,369.</source>
        <translation>Oxford-IIIT Pets의 테스트 이미지는 3,669장인데 논문에는 3,369로 실렸습니다.</translation>
    </message>
    <message>
        <source>Figures in brackets are not printed: a factor of 1 where nothing is scaled. Counted from the architecture, depth, width and resolution alone have 1.575, 1.450 and 1.538 G. Table 2 has 77.1 % for B0.</source>
        <translation>괄호 안의 수치는 논문에 없습니다. 아무것도 스케일링하지 않은 곳은 계수가 1입니다. 구조로 계산하면 깊이만, 너비만, 해상도만 키운 것이 각각 1.575, 1.450, 1.538 G입니다. 표 2에서는 B0가 77.1 %입니다.</translation>
    </message>
    <message>
        <source>OOM: out of memory.</source>
        <translation>OOM: 메모리 부족.</translation>
    </message>
    <message>
        <source>Stages are counted as in EfficientNetV2&apos;s own table of its architecture, where the stem is stage 0. This program counts the stem as stage 1, as EfficientNet&apos;s table 1 does: &apos;stages 1–3&apos; are its stages 2–4.</source>
        <translation>스테이지는 EfficientNetV2 자신의 구조 표처럼 세며, 거기서는 스템이 스테이지 0입니다. 이 프로그램은 EfficientNet의 표 1처럼 스템을 스테이지 1로 셉니다. ‘스테이지 1–3’은 여기서 스테이지 2–4입니다.</translation>
    </message>
    <message>
        <source>Bold, as printed, is the best of each image size: larger pictures want stronger augmentation. The paper does not name the network of this table; a sweep over size and magnitude re-enacts it with one of yours (manual, ‘Sweeps’).</source>
        <translation>굵은 글씨는 논문에 실린 그대로 이미지 크기별 최고값입니다. 이미지가 클수록 더 강한 증강이 필요합니다. 논문은 이 표의 네트워크를 밝히지 않았습니다. 크기와 강도에 대한 스윕을 하면 내 네트워크로 재현할 수 있습니다(설명서, ‘Sweeps’).</translation>
    </message>
    <message>
        <source>Google&apos;s public configuration differs in places (for instance dropout .2 and RandAugment 10 for S).</source>
        <translation>Google의 공개 구성은 몇 군데가 다릅니다(예: S의 dropout .2, RandAugment 10).</translation>
    </message>
    <message>
        <source>21k: pretrained on ImageNet-21k. Left out, because two sources that agree were not found: the paper&apos;s FLOPs, inference and training times, the parameters of the rows of 21k, and its rows of other networks. L counts 118.5 M parameters, where 120 M are printed. Google&apos;s checkpoints are listed with 85.2 % for M, 86.9 % for L (21k) and 87.2 % for XL (21k).</source>
        <translation>21k: ImageNet-21k로 사전 학습. 서로 일치하는 두 출처를 찾지 못해 제외한 것: 논문의 FLOPs, 추론 시간과 학습 시간, 21k 행의 매개변수, 다른 네트워크의 행. L은 계산하면 매개변수가 118.5 M인데 120 M으로 실렸습니다. Google의 체크포인트는 M 85.2 %, L(21k) 86.9 %, XL(21k) 87.2 %로 나와 있습니다.</translation>
    </message>
    <message>
        <source>Left out, because two sources could not be compared: the paper&apos;s parameters and its rows of other networks.</source>
        <translation>두 출처를 대조할 수 없어 제외한 것: 논문의 매개변수와 다른 네트워크의 행.</translation>
    </message>
    <message>
        <source>The paper&apos;s table 7 has 85.1 % for M, 86.8 % for L (21k) and 87.3 % for XL (21k). L counts 118.5 M parameters, where 119.5 M are listed.</source>
        <translation>논문의 표 7에서는 M이 85.1 %, L(21k)이 86.8 %, XL(21k)이 87.3 %입니다. L은 계산하면 매개변수가 118.5 M인데 119.5 M으로 나와 있습니다.</translation>
    </message>
    <message>
        <source>Table 1: the baseline, EfficientNet-B0</source>
        <translation>표 1: 기준 네트워크, EfficientNet-B0</translation>
    </message>
    <message>
        <source>EfficientNet paper (Tan and Le, 2019, arXiv 1905.11946)</source>
        <translation>EfficientNet 논문(Tan과 Le, 2019, arXiv 1905.11946)</translation>
    </message>
    <message>
        <source>Table 2: ImageNet, single crop and single model</source>
        <translation>표 2: ImageNet, 단일 크롭과 단일 모델</translation>
    </message>
    <message>
        <source>Table 3: scaling MobileNets and ResNet</source>
        <translation>표 3: MobileNet과 ResNet의 스케일링</translation>
    </message>
    <message>
        <source>Table 4: latency at batch 1 on one core of a Xeon E5-2690, mean of 20 runs</source>
        <translation>표 4: Xeon E5-2690 코어 하나에서 배치 1의 지연 시간, 20회 평균</translation>
    </message>
    <message>
        <source>Table 5: transfer learning</source>
        <translation>표 5: 전이 학습</translation>
    </message>
    <message>
        <source>Table 6: the data sets of transfer learning</source>
        <translation>표 6: 전이 학습의 데이터 세트</translation>
    </message>
    <message>
        <source>Table 7: B0 scaled four ways (the networks of figure 7)</source>
        <translation>표 7: 네 가지 방식으로 스케일링한 B0(그림 7의 네트워크)</translation>
    </message>
    <message>
        <source>Table 8: ImageNet validation against test</source>
        <translation>표 8: ImageNet 검증 대 테스트</translation>
    </message>
    <message>
        <source>EfficientNetV2: training speed against image size (EfficientNet-B6&apos;s size class)</source>
        <translation>EfficientNetV2: 이미지 크기별 학습 속도(EfficientNet-B6급 크기)</translation>
    </message>
    <message>
        <source>EfficientNetV2 paper (Tan and Le, 2021, arXiv 2104.00298)</source>
        <translation>EfficientNetV2 논문(Tan과 Le, 2021, arXiv 2104.00298)</translation>
    </message>
    <message>
        <source>EfficientNetV2: replacing MBConv by Fused-MBConv (a network of B4&apos;s size)</source>
        <translation>EfficientNetV2: MBConv를 Fused-MBConv로 교체(B4 크기의 네트워크)</translation>
    </message>
    <message>
        <source>EfficientNetV2: RandAugment magnitude against image size (top-1 %)</source>
        <translation>EfficientNetV2: 이미지 크기별 RandAugment의 강도(top-1 %)</translation>
    </message>
    <message>
        <source>EfficientNetV2-S architecture</source>
        <translation>EfficientNetV2-S의 구조</translation>
    </message>
    <message>
        <source>EfficientNetV2: progressive training, first and last values of four stages</source>
        <translation>EfficientNetV2: 점진적 학습, 네 단계의 처음 값과 마지막 값</translation>
    </message>
    <message>
        <source>EfficientNetV2, table 7: ImageNet top-1 and parameters of its networks</source>
        <translation>EfficientNetV2, 표 7: 네트워크별 ImageNet top-1과 매개변수</translation>
    </message>
    <message>
        <source>EfficientNetV2, table 8: transfer learning (top-1 %)</source>
        <translation>EfficientNetV2, 표 8: 전이 학습(top-1 %)</translation>
    </message>
    <message>
        <source>EfficientNetV2: Google&apos;s public checkpoints</source>
        <translation>EfficientNetV2: Google의 공개 체크포인트</translation>
    </message>
    <message>
        <source>google/automl, efficientnetv2/README.md at 25907c2 (beside the paper, arXiv 2104.00298)</source>
        <translation>google/automl, efficientnetv2/README.md, 25907c2 시점(논문 arXiv 2104.00298과 함께)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>연산자</translation>
    </message>
    <message>
        <source>Input resolution</source>
        <translation>입력 해상도</translation>
    </message>
    <message>
        <source>Output channels</source>
        <translation>출력 채널</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
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
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Parameter ratio</source>
        <translation>매개변수 비율</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>FLOPs ratio</source>
        <translation>FLOPs 비율</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>스케일링</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>속도 향상</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>데이터 세트</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>비교 대상</translation>
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
        <translation>EfficientNet 매개변수</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Train size</source>
        <translation>학습 세트 크기</translation>
    </message>
    <message>
        <source>Test size</source>
        <translation>테스트 세트 크기</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스 수</translation>
    </message>
    <message>
        <source>Validation top-1</source>
        <translation>검증 top-1</translation>
    </message>
    <message>
        <source>Test top-1</source>
        <translation>테스트 top-1</translation>
    </message>
    <message>
        <source>Validation top-5</source>
        <translation>검증 top-5</translation>
    </message>
    <message>
        <source>Test top-5</source>
        <translation>테스트 top-5</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>이미지 크기</translation>
    </message>
    <message>
        <source>TPUv3, batch 32</source>
        <translation>TPUv3, 배치 32</translation>
    </message>
    <message>
        <source>images/s/core</source>
        <translation>이미지/s/코어</translation>
    </message>
    <message>
        <source>TPUv3, batch 128</source>
        <translation>TPUv3, 배치 128</translation>
    </message>
    <message>
        <source>V100, batch 12</source>
        <translation>V100, 배치 12</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>이미지/s</translation>
    </message>
    <message>
        <source>V100, batch 24</source>
        <translation>V100, 배치 24</translation>
    </message>
    <message>
        <source>Fused stages</source>
        <translation>융합 스테이지</translation>
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
        <translation>강도</translation>
    </message>
    <message>
        <source>128 px</source>
        <translation>128 px</translation>
    </message>
    <message>
        <source>± at 128 px</source>
        <translation>128 px의 ±</translation>
    </message>
    <message>
        <source>192 px</source>
        <translation>192 px</translation>
    </message>
    <message>
        <source>± at 192 px</source>
        <translation>192 px의 ±</translation>
    </message>
    <message>
        <source>300 px</source>
        <translation>300 px</translation>
    </message>
    <message>
        <source>± at 300 px</source>
        <translation>300 px의 ±</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>스트라이드</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>First size</source>
        <translation>처음 크기</translation>
    </message>
    <message>
        <source>Last size</source>
        <translation>마지막 크기</translation>
    </message>
    <message>
        <source>First RandAugment</source>
        <translation>처음 RandAugment</translation>
    </message>
    <message>
        <source>Last RandAugment</source>
        <translation>마지막 RandAugment</translation>
    </message>
    <message>
        <source>First mixup</source>
        <translation>처음 mixup</translation>
    </message>
    <message>
        <source>Last mixup</source>
        <translation>마지막 mixup</translation>
    </message>
    <message>
        <source>First dropout</source>
        <translation>처음 dropout</translation>
    </message>
    <message>
        <source>Last dropout</source>
        <translation>마지막 dropout</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>± of CIFAR-10</source>
        <translation>CIFAR-10의 ±</translation>
    </message>
    <message>
        <source>CIFAR-100</source>
        <translation>CIFAR-100</translation>
    </message>
    <message>
        <source>± of CIFAR-100</source>
        <translation>CIFAR-100의 ±</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Flowers</translation>
    </message>
    <message>
        <source>± of Flowers</source>
        <translation>Flowers의 ±</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Cars</translation>
    </message>
    <message>
        <source>± of Cars</source>
        <translation>Cars의 ±</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>학습 데이터</translation>
    </message>
</context>
<context>
    <name>effnet::PublishedTableModel</name>
    <message>
        <source>assumed; not printed</source>
        <translation>가정한 값, 논문에 없음</translation>
    </message>
</context>
<context>
    <name>effnet::PublishedView</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>FLOPs (multiply-adds)</source>
        <translation>FLOPs(곱셈-덧셈)</translation>
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
        <translation>기타</translation>
    </message>
    <message>
        <source>depth alone</source>
        <translation>깊이만</translation>
    </message>
    <message>
        <source>width alone</source>
        <translation>너비만</translation>
    </message>
    <message>
        <source>resolution alone</source>
        <translation>해상도만</translation>
    </message>
    <message>
        <source>Figure 1: accuracy against parameters</source>
        <translation>그림 1: 파라미터 수 대비 정확도</translation>
    </message>
    <message>
        <source>Figure 2: width, depth, resolution, all three</source>
        <translation>그림 2: 너비, 깊이, 해상도, 셋 모두</translation>
    </message>
    <message>
        <source>Figure 3: one dimension at a time, its cost</source>
        <translation>그림 3: 한 차원씩, 그 비용</translation>
    </message>
    <message>
        <source>Figure 4: width on four baselines, its cost</source>
        <translation>그림 4: 네 기준 모델의 너비, 그 비용</translation>
    </message>
    <message>
        <source>Figure 5: accuracy against FLOPs</source>
        <translation>그림 5: FLOPs 대비 정확도</translation>
    </message>
    <message>
        <source>Figure 6: %1</source>
        <translation>그림 6: %1</translation>
    </message>
    <message>
        <source>Figure 8: B0 scaled four ways</source>
        <translation>그림 8: 네 가지로 스케일링한 B0</translation>
    </message>
    <message>
        <source>Table 3 as points: three baselines scaled</source>
        <translation>점으로 나타낸 표 3: 스케일링한 세 기준 모델</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>행 필터링</translation>
    </message>
    <message>
        <source>Rows that hold these letters in any column, such as a network or a data set</source>
        <translation>네트워크나 데이터셋 등 어느 열에든 이 글자가 있는 행</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>출처: %1.</translation>
    </message>
    <message>
        <source>Source: %1. Printed figures, not measured by this program; what is counted, predicted (in mixed precision, on the page&apos;s card) or measured here says so. A double click opens a row&apos;s network.</source>
        <translation>출처: %1. 인쇄된 수치이며 이 프로그램이 측정한 값이 아닙니다. 여기서 계산, 예측(혼합 정밀도, 페이지의 그래픽 카드 기준) 또는 측정한 값은 그렇게 표시됩니다. 행을 두 번 클릭하면 그 네트워크가 열립니다.</translation>
    </message>
    <message>
        <source>Open this network</source>
        <translation>이 네트워크 열기</translation>
    </message>
    <message>
        <source>Open the comparison</source>
        <translation>비교 열기</translation>
    </message>
    <message>
        <source>The paper&apos;s figure 2, drawn from the page&apos;s baseline as counted here, at one scale. A box is a stage: as wide as its channels, as high as its layers, as deep as the side of its map; stem and stages are drawn, the head is not. Hovering tells the numbers.</source>
        <translation>논문의 그림 2를 이 페이지의 기준 모델로, 여기서 계산한 값에 따라 같은 축척으로 그린 것입니다. 상자 하나가 스테이지이며 폭은 채널 수, 높이는 층 수, 깊이는 맵의 한 변입니다. 스템과 스테이지는 그리고 헤드는 그리지 않습니다. 마우스를 올리면 수치가 표시됩니다.</translation>
    </message>
    <message>
        <source>Drawn from %1 of the %2.</source>
        <translation>%2의 %1에서 그림.</translation>
    </message>
    <message>
        <source>table 5</source>
        <translation>표 5</translation>
    </message>
    <message>
        <source>table 2</source>
        <translation>표 2</translation>
    </message>
    <message>
        <source>The paper draws accuracy against FLOPS here and prints no values. The curves are this program&apos;s count of the same networks. Table 7 has the accuracy of three of figure 3&apos;s points (d = 4, w = 2, r = 2: see figure 8); the others are left to runs of your own, of Train or of `effnet sweep`.</source>
        <translation>논문은 여기서 FLOPS 대비 정확도를 그리지만 값은 싣지 않았습니다. 곡선은 같은 네트워크를 이 프로그램이 계산한 것입니다. 표 7에 그림 3의 세 점의 정확도가 있습니다(d = 4, w = 2, r = 2: 그림 8 참조). 나머지는 학습 페이지나 `effnet sweep`으로 직접 실행해 볼 몫입니다.</translation>
    </message>
    <message>
        <source>Figure 4&apos;s text says r = 2.0 where its caption says r = 1.3; drawn is the caption&apos;s.</source>
        <translation>그림 4의 본문은 r = 2.0, 설명은 r = 1.3이라고 합니다. 여기서는 설명의 값으로 그렸습니다.</translation>
    </message>
    <message>
        <source>Factor on B0&apos;s depth, width or resolution</source>
        <translation>B0의 깊이, 너비 또는 해상도의 배율</translation>
    </message>
    <message>
        <source>Factor on width</source>
        <translation>너비의 배율</translation>
    </message>
    <message>
        <source>MACs, counted</source>
        <translation>MACs, 계산값</translation>
    </message>
    <message>
        <source>Drawn from %1 of the %2: the printed FLOPs and accuracies, each way of scaling from its baseline. Where the paper&apos;s figure has curves, only these points are printed. Your own runs, if there are any, stand at the multiply-adds counted here, with the accuracy on their own validation pictures.</source>
        <translation>%2의 %1에서 그림: 인쇄된 FLOPs와 정확도를 스케일링 방식별로 기준 모델에서부터 이었습니다. 논문의 그림에 곡선이 있어도 인쇄된 값은 이 점들뿐입니다. 직접 한 실행이 있으면 여기서 계산한 곱셈-덧셈 수와 그 실행의 검증 사진 정확도 위치에 표시됩니다.</translation>
    </message>
    <message>
        <source>table 7</source>
        <translation>표 7</translation>
    </message>
    <message>
        <source>table 3</source>
        <translation>표 3</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>ImageNet top-1</source>
        <translation>ImageNet top-1</translation>
    </message>
    <message>
        <source>The line is where the cost of your network, %1, falls as counted here; its printed accuracy is %2.</source>
        <translation>선은 여기서 계산한 내 네트워크(%1)의 비용 위치이며, 인쇄된 정확도는 %2입니다.</translation>
    </message>
    <message>
        <source>The line is where your network&apos;s cost falls; its accuracy is not known.</source>
        <translation>선은 내 네트워크의 비용 위치이며, 정확도는 알려져 있지 않습니다.</translation>
    </message>
    <message>
        <source>Counted with this data set&apos;s classes.</source>
        <translation>이 데이터셋의 클래스 수로 계산했습니다.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>기준 모델</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>복합</translation>
    </message>
    <message>
        <source>your runs</source>
        <translation>내 실행</translation>
    </message>
    <message>
        <source>Which φ are the published networks?</source>
        <translation>공개된 네트워크의 φ는 얼마인가?</translation>
    </message>
    <message>
        <source>computed here from the published coefficients, with α = 1.2, β = 1.1, γ = 1.15</source>
        <translation>공개된 계수로 여기서 계산, α = 1.2, β = 1.1, γ = 1.15</translation>
    </message>
    <message>
        <source>The published networks were rounded by hand: no single φ gives all three factors.</source>
        <translation>공개된 네트워크는 손으로 반올림한 것이어서 하나의 φ로 세 배율이 모두 나오지 않습니다.</translation>
    </message>
    <message>
        <source>One review prints γ = 1.1, whose α·β²·γ² is 1.757 and not about 2.</source>
        <translation>한 리뷰에는 γ = 1.1로 되어 있는데, 그러면 α·β²·γ²은 약 2가 아니라 1.757입니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>φ by depth</source>
        <translation>깊이 기준 φ</translation>
    </message>
    <message>
        <source>φ by width</source>
        <translation>너비 기준 φ</translation>
    </message>
    <message>
        <source>φ by input</source>
        <translation>입력 기준 φ</translation>
    </message>
    <message>
        <source>predicted, batch %1</source>
        <translation>예측, 배치 %1</translation>
    </message>
    <message>
        <source>measured here, batch %1</source>
        <translation>여기서 측정, 배치 %1</translation>
    </message>
    <message>
        <source>Parameters, counted</source>
        <translation>파라미터, 계산값</translation>
    </message>
    <message>
        <source>Latency, measured here</source>
        <translation>지연 시간, 여기서 측정</translation>
    </message>
    <message>
        <source>Figure 3: accuracy, as far as it is printed, and your runs</source>
        <translation>그림 3: 인쇄된 정확도와 내 실행</translation>
    </message>
    <message>
        <source>Figure 4: your runs</source>
        <translation>그림 4: 내 실행</translation>
    </message>
    <message>
        <source>The paper prints no value of figure 4. Here stand your own runs of B0 and of wider ones, on the figure&apos;s four baselines and its axes; a sweep over width fills it.</source>
        <translation>논문은 그림 4의 값을 싣지 않았습니다. 여기에는 그림의 네 기준선과 축 위에 B0와 더 넓은 네트워크의 내 실행이 표시됩니다. 너비 스윕을 하면 채워집니다.</translation>
    </message>
    <message>
        <source>your runs: baseline</source>
        <translation>내 실행: 기준</translation>
    </message>
    <message>
        <source>your runs: depth alone</source>
        <translation>내 실행: 깊이만</translation>
    </message>
    <message>
        <source>your runs: width alone</source>
        <translation>내 실행: 너비만</translation>
    </message>
    <message>
        <source>your runs: resolution alone</source>
        <translation>내 실행: 해상도만</translation>
    </message>
    <message>
        <source>your runs: d = %1, r = %2</source>
        <translation>내 실행: d = %1, r = %2</translation>
    </message>
    <message>
        <source>%1 (batch %2)</source>
        <translation>%1 (배치 %2)</translation>
    </message>
    <message>
        <source>training, measured here</source>
        <translation>학습, 여기서 측정</translation>
    </message>
    <message>
        <source>printed: magnitude %1</source>
        <translation>논문: 강도 %1</translation>
    </message>
    <message>
        <source>your runs: magnitude %1</source>
        <translation>내 실행: 강도 %1</translation>
    </message>
    <message>
        <source>EfficientNetV2: RandAugment&apos;s magnitude and the image&apos;s size, and your runs</source>
        <translation>EfficientNetV2: RandAugment의 강도와 이미지 크기, 그리고 내 실행</translation>
    </message>
    <message>
        <source>Drawn from the %1. The paper does not name the network of this table, so another one re-enacts it: in Train, ‘Several at once’, ‘Sweep…’ has ‘RandAugment&apos;s magnitude and the pictures&apos; size’ ready. Its runs stand here, hollow, with the accuracy on your own pictures. To be compared is which magnitude is best at which size; the height of the lines is another network&apos;s on another data set.</source>
        <translation>%1에 따라 그렸습니다. 논문은 이 표의 네트워크를 밝히지 않으므로 다른 네트워크로 재현합니다. 학습 페이지의 ‘여러 개 한꺼번에’, ‘스윕…’에 ‘RandAugment의 강도와 사진 크기’가 준비되어 있습니다. 그 실행은 내 이미지에서의 정확도와 함께 빈 표시로 여기에 나타납니다. 비교할 것은 어떤 크기에서 어떤 강도가 가장 좋은가입니다. 선의 높이는 다른 네트워크와 다른 데이터셋의 것입니다.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>이미지 크기</translation>
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
        <translation>전체</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>백분위수</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>최소 제곱</translation>
    </message>
    <message>
        <source>in float</source>
        <translation>부동소수점</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>활성값</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>stage %1 alone</source>
        <translation>스테이지 %1만</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>텐서</translation>
    </message>
    <message>
        <source>The layer that has the weights or writes the activations</source>
        <translation>가중치를 갖거나 활성값을 출력하는 층</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>스테이지</translation>
    </message>
    <message>
        <source>From 1, the stem</source>
        <translation>1부터, 1은 스템</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>Activations between layers, a layer&apos;s weights, or the logits with one stage alone</source>
        <translation>층 사이의 활성값, 층의 가중치, 또는 한 스테이지만 양자화한 logits</translation>
    </message>
    <message>
        <source>SNR, dB</source>
        <translation>SNR, dB</translation>
    </message>
    <message>
        <source>Signal to noise: 20 dB are a tenth, 40 dB a hundredth of the signal. Activations also carry the noise of all that comes before them.</source>
        <translation>신호 대 잡음비: 20 dB면 신호의 10분의 1, 40 dB면 100분의 1입니다. 활성값에는 앞선 모든 층의 잡음도 포함됩니다.</translation>
    </message>
    <message>
        <source>One scale, dB</source>
        <translation>단일 스케일, dB</translation>
    </message>
    <message>
        <source>Of weights with one scale for all channels: the simple way</source>
        <translation>모든 채널에 스케일 하나를 쓴 가중치: 단순한 방식</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>편차</translation>
    </message>
    <message>
        <source>Reach of the widest channel to that of the median one: what one scale suffers from</source>
        <translation>가장 넓은 채널과 중앙값 채널의 범위 비율: 단일 스케일이 불리해지는 원인</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>Activations: on the calibration pictures</source>
        <translation>활성값: 보정용 사진에서 잰 값</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Between two bytes</source>
        <translation>두 바이트 값 사이</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>How it was chosen which values get a byte of their own; beyond, they are clipped</source>
        <translation>바이트를 배정할 값의 범위를 정한 방식. 범위를 벗어난 값은 잘립니다</translation>
    </message>
</context>
<context>
    <name>effnet::QuantizationPanel</name>
    <message>
        <source>Top-1 %1, in float %2, on %3 pictures of a known class</source>
        <translation>Top-1 %1, 부동소수점 %2, 클래스를 아는 사진 %3장 기준</translation>
    </message>
    <message>
        <source>with one scale a tensor and no calibration of ranges %1</source>
        <translation>텐서당 스케일 하나, 범위 보정 없이 %1</translation>
    </message>
    <message>
        <source>%1 of %2 pictures answered as in float</source>
        <translation>사진 %2장 중 %1장이 부동소수점과 같은 답</translation>
    </message>
    <message>
        <source>correlation of the logits %1</source>
        <translation>logits의 상관계수 %1</translation>
    </message>
    <message>
        <source>stages in float: %1</source>
        <translation>부동소수점 스테이지: %1</translation>
    </message>
    <message>
        <source>calibrated with %1 pictures</source>
        <translation>사진 %1장으로 보정</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Values, and 1</source>
        <translation>값, 그리고 1</translation>
    </message>
    <message>
        <source>byte 0</source>
        <translation>바이트 0</translation>
    </message>
    <message>
        <source>byte 255</source>
        <translation>바이트 255</translation>
    </message>
</context>
<context>
    <name>effnet::ReadingProgress</name>
    <message>
        <source>Reading the record of %1</source>
        <translation>%1의 기록을 읽는 중</translation>
    </message>
    <message>
        <source>%1 of the record of %2 has been read so far; its curves and figures are of that part.</source>
        <translation>%2의 기록을 지금까지 %1 읽었습니다. 곡선과 수치는 그 부분의 것입니다.</translation>
    </message>
    <message>
        <source>Only %1 of the record of %2 was read; its curves and figures are of that part.</source>
        <translation>%2의 기록을 %1만 읽었습니다. 곡선과 수치는 그 부분의 것입니다.</translation>
    </message>
</context>
<context>
    <name>effnet::RecipePanel</name>
    <message>
        <source>Epochs</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>미세 조정</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>처음부터 학습</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>논문대로</translation>
    </message>
    <message>
        <source>Progressive (V2)</source>
        <translation>점진적 학습 (V2)</translation>
    </message>
    <message>
        <source>The head first, then all layers; AdamW, cosine, averaged weights</source>
        <translation>헤드 먼저, 그다음 모든 층. AdamW, 코사인, 가중치 평균</translation>
    </message>
    <message>
        <source>All layers from random weights; AdamW, cosine, light augmentation</source>
        <translation>무작위 가중치에서 모든 층. AdamW, 코사인, 가벼운 증강</translation>
    </message>
    <message>
        <source>RMSProp, exponential decay and AutoAugment, as EfficientNet was trained</source>
        <translation>EfficientNet의 학습 방식대로 RMSProp, 지수 감쇠, AutoAugment</translation>
    </message>
    <message>
        <source>Picture size and regularisation grow together, as EfficientNetV2 was trained</source>
        <translation>EfficientNetV2의 학습 방식대로 사진 크기와 정규화 강도를 함께 키움</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>간단히</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>모든 설정</translation>
    </message>
    <message>
        <source>As the recipe has it</source>
        <translation>레시피대로</translation>
    </message>
    <message>
        <source>3 · Recipe</source>
        <translation>3 · 레시피</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>학습 이미지를 도는 횟수</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 분</translation>
    </message>
    <message>
        <source>The run ends in good order when they are over</source>
        <translation>시간이 다 되면 실행을 정상적으로 마칩니다</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>가능한 만큼</translation>
    </message>
    <message>
        <source>Pictures in a training step. Fewer need less memory; 0 for as many as fit</source>
        <translation>한 학습 스텝의 사진 수. 적을수록 메모리를 덜 씁니다. 0이면 가능한 만큼</translation>
    </message>
    <message>
        <source>Time at most</source>
        <translation>최대 시간</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>Set back to the recipe&apos;s value</source>
        <translation>레시피 값으로 되돌리기</translation>
    </message>
    <message>
        <source>The classifier goes on from the first answer; all layers learn from the first step.</source>
        <translation>분류기는 첫 답에서 이어서 학습하며, 첫 스텝부터 모든 층이 학습합니다.</translation>
    </message>
    <message>
        <source>Epochs in which the classifier learns alone: %1. Then all layers learn with it.</source>
        <translation>분류기만 학습하는 에폭: %1. 그 뒤로 모든 층이 함께 학습합니다.</translation>
    </message>
    <message>
        <source>All layers learn from the first step.</source>
        <translation>첫 스텝부터 모든 층이 학습합니다.</translation>
    </message>
    <message>
        <source>Few validation pictures: the loss chooses the checkpoint that is kept.</source>
        <translation>검증 사진이 적어 손실을 기준으로 보관할 체크포인트를 고릅니다.</translation>
    </message>
    <message>
        <source>Settings that differ from the recipe: %1.</source>
        <translation>레시피와 다른 설정: %1.</translation>
    </message>
</context>
<context>
    <name>effnet::Reenactment</name>
    <message>
        <source>B4, stages %1 fused</source>
        <translation>B4, 스테이지 %1 융합</translation>
    </message>
    <message>
        <source>B4, nothing fused</source>
        <translation>B4, 융합 없음</translation>
    </message>
    <message>
        <source>B6, input of %1 px</source>
        <translation>B6, 입력 %1 px</translation>
    </message>
</context>
<context>
    <name>effnet::ReliabilityView</name>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>정답 비율</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>보정됨</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>이 네트워크</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>사진 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected calibration error %1, over %2 steps of confidence. Below the line the network is surer than it is right.</source>
        <translation>기대 보정 오차 %1, 신뢰도 구간 %2개 기준. 선 아래에서는 네트워크의 확신이 실제 정답률보다 높습니다.</translation>
    </message>
</context>
<context>
    <name>effnet::ReportWires</name>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 저장됨.</translation>
    </message>
    <message>
        <source>What %1 saw</source>
        <translation>%1이(가) 본 것</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Not in the command</source>
        <translation>명령에 포함되지 않음</translation>
    </message>
    <message>
        <source>pictures that have no file of their own: %1</source>
        <translation>별도 파일이 없는 사진: %1</translation>
    </message>
    <message>
        <source>Report: %1 of %2</source>
        <translation>보고서: %2 중 %1</translation>
    </message>
    <message>
        <source>Noted as %1.</source>
        <translation>메모: %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>패딩</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>엡실론</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>전처리</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>표준편차</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation>%1 (클래스 %2)</translation>
    </message>
    <message>
        <source>%1 of %2, stage %3, %4 × %5 cells from %6 to %7</source>
        <translation>%2의 %1, 스테이지 %3, %4 × %5칸, %6에서 %7까지</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 대 %2</translation>
    </message>
    <message>
        <source>The outline is what the network saw.</source>
        <translation>윤곽선은 네트워크가 본 영역입니다.</translation>
    </message>
    <message>
        <source>Entropy %1, energy %2</source>
        <translation>엔트로피 %1, 에너지 %2</translation>
    </message>
</context>
<context>
    <name>effnet::ReviewDetail</name>
    <message>
        <source>Another class</source>
        <translation>다른 클래스</translation>
    </message>
    <message>
        <source>The label is right</source>
        <translation>라벨이 맞음</translation>
    </message>
    <message>
        <source>Notes that the file belongs to a class that you choose. No file is touched.</source>
        <translation>파일이 선택한 클래스에 속한다고 메모합니다. 파일은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Move to class…</source>
        <translation>클래스로 옮기기…</translation>
    </message>
    <message>
        <source>Seen as %1, %2</source>
        <translation>예측 %1, %2</translation>
    </message>
    <message>
        <source>Labelled %1, %2</source>
        <translation>라벨 %1, %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1(으)로 옮기기</translation>
    </message>
    <message>
        <source>This file was moved; &apos;Move them back&apos; takes it where it was.</source>
        <translation>이 파일은 이동되었습니다. ‘되돌려 놓기’를 누르면 원래 위치로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Notes that the file belongs to that class. No file is touched.</source>
        <translation>파일이 그 클래스에 속한다고 메모합니다. 파일은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Takes the note back that it belongs to another class</source>
        <translation>다른 클래스에 속한다는 메모를 취소합니다</translation>
    </message>
</context>
<context>
    <name>effnet::ReviewList</name>
    <message>
        <source>Most confident mistakes</source>
        <translation>가장 확신한 오답</translation>
    </message>
    <message>
        <source>Hardest pictures</source>
        <translation>가장 어려운 사진</translation>
    </message>
    <message>
        <source>Suspected label errors</source>
        <translation>라벨 오류 의심</translation>
    </message>
    <message>
        <source>Wrong with high confidence</source>
        <translation>높은 신뢰도로 틀림</translation>
    </message>
    <message>
        <source>Those whose class it believes in least</source>
        <translation>정답 클래스의 확률을 가장 낮게 본 사진</translation>
    </message>
    <message>
        <source>It is as sure of another class as it is, on average, of that class&apos;s pictures</source>
        <translation>다른 클래스에 대한 확신이 그 클래스 사진들의 평균 확신만큼 높음</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 → %2로 오답</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>사진 %n장</numerusform>
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
폴더 %2, 예측 %3 (%4), %2의 확률 %5</translation>
    </message>
</context>
<context>
    <name>effnet::ReviewPanel</name>
    <message>
        <source>Look through the validation pictures</source>
        <translation>검증 사진 살펴보기</translation>
    </message>
    <message>
        <source>Mistakes, suspected label errors and calibration: the best checkpoint answers every validation picture once.</source>
        <translation>오답, 라벨 오류 의심, 보정: 최고 체크포인트로 모든 검증 사진을 한 번씩 분류합니다.</translation>
    </message>
    <message>
        <source>Looking through the validation pictures: %1</source>
        <translation>검증 사진을 살펴보는 중: %1</translation>
    </message>
    <message>
        <source>Looking through the validation pictures…</source>
        <translation>검증 사진을 살펴보는 중…</translation>
    </message>
</context>
<context>
    <name>effnet::RoundingView</name>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>layers %1 → %2</source>
        <translation>층 %1 → %2</translation>
    </message>
    <message>
        <source>channels %1 → %2</source>
        <translation>채널 %1 → %2</translation>
    </message>
    <message>
        <source>input %1 → %2 px</source>
        <translation>입력 %1 → %2 px</translation>
    </message>
    <message>
        <source>stage %1: %2</source>
        <translation>스테이지 %1: %2</translation>
    </message>
    <message>
        <source>Change below</source>
        <translation>이전 변화</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>다음 변화</translation>
    </message>
    <message>
        <source>The nearest smaller φ at which layers, channels or pixels change</source>
        <translation>층, 채널 또는 픽셀이 바뀌는 바로 아래의 φ</translation>
    </message>
    <message>
        <source>The nearest larger φ at which layers, channels or pixels change</source>
        <translation>층, 채널 또는 픽셀이 바뀌는 바로 위의 φ</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>d·w²·r²</source>
        <translation>d·w²·r²</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>비례하지 않는 부분</translation>
    </message>
    <message>
        <source>by layers</source>
        <translation>층에 의한 증가</translation>
    </message>
    <message>
        <source>by channels</source>
        <translation>채널에 의한 증가</translation>
    </message>
    <message>
        <source>by pixels</source>
        <translation>픽셀에 의한 증가</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>계산값</translation>
    </message>
    <message>
        <source>What α^φ asks for → what is built: rounded up</source>
        <translation>α^φ이 요구하는 값 → 실제 값: 올림</translation>
    </message>
    <message>
        <source>What β^φ asks for → what is built: a multiple of eight</source>
        <translation>β^φ이 요구하는 값 → 실제 값: 8의 배수</translation>
    </message>
    <message>
        <source>Side of the map that leaves the stage: what γ^φ asks for → whole pixels, rounded up at each stride</source>
        <translation>스테이지를 나가는 맵의 한 변: γ^φ이 요구하는 값 → 정수 픽셀, 스트라이드마다 올림</translation>
    </message>
    <message>
        <source>The baseline&apos;s multiply-adds times d·w²·r²: what the rule promises</source>
        <translation>기준 모델의 곱셈-덧셈 수에 d·w²·r²을 곱한 값: 규칙이 약속하는 비용</translation>
    </message>
    <message>
        <source>Parts that do not grow so: a stage&apos;s first layer, depthwise kernels, the three colours, the classifier</source>
        <translation>이 비율로 커지지 않는 부분: 스테이지의 첫 층, depthwise 커널, 세 가지 색, 분류기</translation>
    </message>
    <message>
        <source>What whole layers add</source>
        <translation>층 수를 정수로 맞추며 늘어난 양</translation>
    </message>
    <message>
        <source>What channels in eights add</source>
        <translation>채널을 8의 배수로 맞추며 늘어난 양</translation>
    </message>
    <message>
        <source>What whole pixels add</source>
        <translation>픽셀을 정수로 맞추며 늘어난 양</translation>
    </message>
    <message>
        <source>Multiply-adds of the network as it is</source>
        <translation>실제 네트워크의 곱셈-덧셈 수</translation>
    </message>
    <message>
        <source>No answer for this baseline</source>
        <translation>이 기준 모델에 대한 답 없음</translation>
    </message>
    <message>
        <source>(α·β²·γ²)^φ = %1 · 2^φ = %2 · counted %3</source>
        <translation>(α·β²·γ²)^φ = %1 · 2^φ = %2 · 계산값 %3</translation>
    </message>
    <message>
        <source>d·w²·r² = %1 · counted %2</source>
        <translation>d·w²·r² = %1 · 계산값 %2</translation>
    </message>
    <message>
        <source>2^φ = %1 · counted %2</source>
        <translation>2^φ = %1 · 계산값 %2</translation>
    </message>
    <message>
        <source>α·β²·γ² = %1 is far from 2: a step of φ asks for %1 times the cost, not for twice as much.</source>
        <translation>α·β²·γ² = %1은(는) 2와 차이가 큽니다. φ를 1 올리면 비용이 두 배가 아니라 %1배가 됩니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Counted are %1 MACs, %2 against what the factors ask for. Of that: whole layers %3, channels in eights %4, whole pixels %5, parts that do not grow as d·w²·r² %6.</source>
        <translation>계산값은 %1 MACs로, 배율이 요구하는 값 대비 %2입니다. 그중 정수 층 %3, 8의 배수 채널 %4, 정수 픽셀 %5, d·w²·r²로 커지지 않는 부분 %6.</translation>
    </message>
    <message>
        <source>With factors of your own there is no φ to move.</source>
        <translation>직접 정한 배율을 쓰면 움직일 φ가 없습니다.</translation>
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
        <translation>재개</translation>
    </message>
    <message>
        <source>Show in Train</source>
        <translation>학습 페이지에 표시</translation>
    </message>
    <message>
        <source>Curves, classes, mistakes and examples of this run</source>
        <translation>이 실행의 곡선, 클래스, 오답, 예시</translation>
    </message>
    <message>
        <source>Open in Classify</source>
        <translation>분류에서 열기</translation>
    </message>
    <message>
        <source>Classify pictures with the run&apos;s best checkpoint</source>
        <translation>이 실행의 최고 체크포인트로 사진을 분류합니다</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>탐색에서 열기</translation>
    </message>
    <message>
        <source>The network&apos;s drawing and costs, its measured accuracy among the published ones</source>
        <translation>네트워크의 그림과 비용, 공개 모델들 사이에서 본 측정 정확도</translation>
    </message>
    <message>
        <source>Export best checkpoint…</source>
        <translation>최고 체크포인트 내보내기…</translation>
    </message>
    <message>
        <source>As .safetensors, .pth or .onnx for other programs, or as a folder for timm</source>
        <translation>다른 프로그램용 .safetensors, .pth, .onnx 또는 timm용 폴더로</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>보고서…</translation>
    </message>
    <message>
        <source>A page to hand on: data, recipe, curves, accuracy with its interval, mistakes, limits, hashes</source>
        <translation>전달용 페이지: 데이터, 레시피, 곡선, 구간을 포함한 정확도, 오답, 한계, 해시</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint as if never interrupted</source>
        <translation>중단된 적 없는 것처럼 마지막 체크포인트에서 이어 갑니다</translation>
    </message>
    <message>
        <source>Fine-tune further</source>
        <translation>추가 미세 조정</translation>
    </message>
    <message>
        <source>A new run that starts from this one&apos;s best checkpoint</source>
        <translation>이 실행의 최고 체크포인트에서 시작하는 새 실행</translation>
    </message>
    <message>
        <source>Repeat with changes</source>
        <translation>바꿔서 다시 실행</translation>
    </message>
    <message>
        <source>Fill the form with this run&apos;s settings</source>
        <translation>이 실행의 설정으로 양식을 채웁니다</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>A copy with its checkpoints, to go on in another way</source>
        <translation>다른 방식으로 이어 갈 수 있도록 체크포인트까지 복사합니다</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Keep it, out of the way</source>
        <translation>눈에 띄지 않게 보관합니다</translation>
    </message>
    <message>
        <source>The pictures have moved…</source>
        <translation>사진 위치가 바뀜…</translation>
    </message>
    <message>
        <source>Say where the data set lies now; everything else stays</source>
        <translation>데이터셋의 현재 위치를 지정합니다. 나머지는 그대로 유지됩니다</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 보기</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>The folder with all its checkpoints</source>
        <translation>모든 체크포인트가 들어 있는 폴더</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>먼저 실행을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a single run for this.</source>
        <translation>이 작업에는 실행을 하나만 선택하세요.</translation>
    </message>
    <message>
        <source>Not while it trains. Stop it first, or wait until it has finished.</source>
        <translation>학습 중에는 할 수 없습니다. 먼저 중지하거나 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>It has finished.</source>
        <translation>이미 끝났습니다.</translation>
    </message>
    <message>
        <source>Its checkpoint to go on from was deleted.</source>
        <translation>이어 갈 체크포인트가 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Its checkpoints were deleted.</source>
        <translation>체크포인트가 삭제되었습니다.</translation>
    </message>
    <message>
        <source>There is no checkpoint before the first epoch has ended.</source>
        <translation>첫 에폭이 끝나기 전에는 체크포인트가 없습니다.</translation>
    </message>
    <message>
        <source>Its configuration cannot be read; it is of another version or damaged.</source>
        <translation>구성을 읽을 수 없습니다. 다른 버전의 것이거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>Its best checkpoint was deleted; the last one is taken.</source>
        <translation>최고 체크포인트가 삭제되어 마지막 체크포인트를 사용합니다.</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>보관 해제</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>실행 이름 바꾸기</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>새 이름</translation>
    </message>
    <message numerus="yes">
        <source>Move %n run(s) with their checkpoints to the trash?</source>
        <translation>
            <numerusform>실행 %n개를 체크포인트와 함께 휴지통으로 옮길까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 with its checkpoints to the trash?</source>
        <translation>%1을(를) 체크포인트와 함께 휴지통으로 옮길까요?</translation>
    </message>
    <message>
        <source>Where do the pictures lie now?</source>
        <translation>사진이 지금 어디에 있나요?</translation>
    </message>
</context>
<context>
    <name>effnet::RunBanner</name>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>The run did not begin. %1</source>
        <translation>실행이 시작되지 않았습니다. %1</translation>
    </message>
    <message>
        <source>This run was interrupted. Resume goes on from its last checkpoint.</source>
        <translation>이 실행은 중단되었습니다. 재개하면 마지막 체크포인트에서 이어 갑니다.</translation>
    </message>
    <message>
        <source>Its pictures are not where they were.</source>
        <translation>사진이 원래 위치에 없습니다.</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>어디에 있나요?</translation>
    </message>
</context>
<context>
    <name>effnet::RunCharts</name>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>손실 로그 눈금</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>평활화</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>이미지/s</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>macro F1</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>메모리</translation>
    </message>
</context>
<context>
    <name>effnet::RunClasses</name>
    <message>
        <source>epoch %1</source>
        <translation>에폭 %1</translation>
    </message>
</context>
<context>
    <name>effnet::RunDetails</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>데이터 세트</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>%1 parameters, %2 MACs</source>
        <translation>매개변수 %1, MACs %2</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>레시피</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>highest macro F1</source>
        <translation>최고 macro F1</translation>
    </message>
    <message>
        <source>highest accuracy</source>
        <translation>최고 정확도</translation>
    </message>
    <message>
        <source>lowest loss</source>
        <translation>최저 손실</translation>
    </message>
    <message>
        <source>Together, each picture by the fold that did not learn it: %1 right (%2), folds: %3.</source>
        <translation>각 사진을 학습하지 않은 폴드로 모두 합쳐: 정답 %1 (%2), 폴드: %3.</translation>
    </message>
    <message>
        <source>On the same %1 pictures, %2 alone is right on %3 and %4 alone on %5 (McNemar, p = %6): </source>
        <translation>같은 사진 %1장에서 %2만 맞힌 것 %3, %4만 맞힌 것 %5 (McNemar, p = %6): </translation>
    </message>
    <message>
        <source>they differ.</source>
        <translation>차이가 있습니다.</translation>
    </message>
    <message>
        <source>these pictures do not tell them apart.</source>
        <translation>이 사진들로는 구별되지 않습니다.</translation>
    </message>
    <message>
        <source>Accuracy, kept</source>
        <translation>정확도, 보관본</translation>
    </message>
    <message>
        <source>Macro F1, kept</source>
        <translation>Macro F1, 보관본</translation>
    </message>
    <message>
        <source>Loss, kept</source>
        <translation>손실, 보관본</translation>
    </message>
    <message>
        <source>Time in epochs</source>
        <translation>에폭에 걸린 시간</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>태그와 메모</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>혼동</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>태그, 쉼표로 구분</translation>
    </message>
    <message>
        <source>What you wanted to find out, what came of it</source>
        <translation>알아보려던 것과 그 결과</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>선택한 실행 없음</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>에폭 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Choose a run in the table; with Ctrl or Shift several, to compare them.</source>
        <translation>표에서 실행을 선택하세요. 비교하려면 Ctrl이나 Shift를 눌러 여러 개를 선택하세요.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>에폭 %1</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>최고 에폭</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>선택 기준</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>첫 답</translation>
    </message>
    <message>
        <source>%1 before training</source>
        <translation>학습 전 %1</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>테스트 세트</translation>
    </message>
    <message>
        <source>%1 (%2), of the best epoch</source>
        <translation>%1 (%2), 최고 에폭 기준</translation>
    </message>
    <message>
        <source>%1 to learn from, %2 to validate</source>
        <translation>학습 %1장, 검증 %2장</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>시작점</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>무작위 가중치</translation>
    </message>
    <message>
        <source>%1, batch %2, seed %3</source>
        <translation>%1, 배치 %2, 시드 %3</translation>
    </message>
    <message>
        <source>The settings of this run cannot be read: another version wrote it, or it is damaged. What could be read is shown.</source>
        <translation>이 실행의 설정을 읽을 수 없습니다. 다른 버전에서 작성했거나 손상되었습니다. 읽을 수 있는 것만 표시합니다.</translation>
    </message>
    <message>
        <source>The run did not begin. %1</source>
        <translation>실행이 시작되지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Its pictures are not where they were.</source>
        <translation>사진이 원래 위치에 없습니다.</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>어디에 있나요?</translation>
    </message>
    <message>
        <source>Its checkpoints were deleted. Curves and settings are still here.</source>
        <translation>체크포인트가 삭제되었습니다. 곡선과 설정은 남아 있습니다.</translation>
    </message>
    <message>
        <source>Lines of its events that cannot be read and were left out: %1.</source>
        <translation>읽을 수 없어 제외한 이벤트 줄: %1.</translation>
    </message>
    <message>
        <source>Runs chosen: %1</source>
        <translation>선택한 실행: %1</translation>
    </message>
    <message>
        <source>Curves, costs and settings of all of them are beside each other above the table.</source>
        <translation>선택한 모든 실행의 곡선, 비용, 설정이 표 위에 나란히 표시됩니다.</translation>
    </message>
    <message>
        <source>Below: how %1 differs from %2, which was chosen first, in what it confuses.</source>
        <translation>아래: %1의 혼동이 먼저 선택한 %2와(과) 어떻게 다른지 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>effnet::RunEstimator</name>
    <message>
        <source>this network</source>
        <translation>이 네트워크</translation>
    </message>
</context>
<context>
    <name>effnet::RunFigures</name>
    <message>
        <source>epoch %1, </source>
        <translation>에폭 %1, </translation>
    </message>
    <message>
        <source>chosen by accuracy; macro F1 %1</source>
        <translation>정확도로 선택, macro F1 %1</translation>
    </message>
    <message>
        <source>chosen by loss; macro F1 %1</source>
        <translation>손실로 선택, macro F1 %1</translation>
    </message>
    <message>
        <source>chosen by macro F1, %1</source>
        <translation>macro F1로 선택, %1</translation>
    </message>
    <message>
        <source>; first answer %1</source>
        <translation>; 첫 답 %1</translation>
    </message>
    <message>
        <source>kept so far: %1, %2</source>
        <translation>지금까지의 보관본: %1, %2</translation>
    </message>
    <message>
        <source>test part %1 (%2); %3</source>
        <translation>테스트 세트 %1 (%2); %3</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>검증 정확도</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>검증 손실</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>초당 사진 수</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 waiting for pictures</source>
        <translation>사진 대기 %1</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>until everything is there</source>
        <translation>모든 것이 도착할 때까지</translation>
    </message>
    <message>
        <source>, smoothed over epochs</source>
        <translation>, 에폭에 걸쳐 평활</translation>
    </message>
</context>
<context>
    <name>effnet::RunHead</name>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Stop after this epoch</source>
        <translation>이 에폭 뒤에 중지</translation>
    </message>
    <message>
        <source>Waits behind the present step and frees the processor; goes on where it was</source>
        <translation>현재 스텝 뒤에 멈춰 프로세서를 비워 주고, 멈춘 곳에서 이어 갑니다</translation>
    </message>
    <message>
        <source>Finishes the step, saves, and can be resumed later</source>
        <translation>스텝을 마치고 저장하며, 나중에 재개할 수 있습니다</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>새 실행</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>sending %1: %2</source>
        <translation>%1 전송 중: %2</translation>
    </message>
</context>
<context>
    <name>effnet::RunReport</name>
    <message>
        <source>Report of the run %1</source>
        <translation>실행 %1의 보고서</translation>
    </message>
    <message>
        <source>What the network is worth</source>
        <translation>네트워크의 성능</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>%1 of %2, %3 times resumed</source>
        <translation>%2 중 %1, 재개 %3회</translation>
    </message>
    <message>
        <source>kept weights</source>
        <translation>보관된 가중치</translation>
    </message>
    <message>
        <source>of epoch %1, chosen by %2</source>
        <translation>에폭 %1, 선택 기준 %2</translation>
    </message>
    <message>
        <source>validation accuracy, of the pictures that chose the weights</source>
        <translation>검증 정확도(가중치를 고르는 데 쓴 사진)</translation>
    </message>
    <message>
        <source>test accuracy, of pictures that chose nothing</source>
        <translation>테스트 정확도(선택에 쓰지 않은 사진)</translation>
    </message>
    <message>
        <source>not measured: the data has no test part</source>
        <translation>측정 안 됨: 데이터에 테스트 세트가 없음</translation>
    </message>
    <message>
        <source>%1 of %2 pictures (95 %: %3 – %4)</source>
        <translation>사진 %2장 중 %1장 (95 %: %3 – %4)</translation>
    </message>
    <message>
        <source>seconds in its epochs</source>
        <translation>에폭에 걸린 시간(초)</translation>
    </message>
    <message>
        <source>device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Data and its parts</source>
        <translation>데이터와 분할</translation>
    </message>
    <message>
        <source>place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>학습용</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>The run kept no list of its parts: they were drawn again from the data of now, by the same rule.</source>
        <translation>이 실행에는 분할 목록이 남아 있지 않아 현재 데이터에서 같은 규칙으로 다시 나누었습니다.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>Pictures that are there twice</source>
        <translation>중복된 사진</translation>
    </message>
    <message>
        <source>Among %1 pictures none has the same bytes in two parts or in two classes.</source>
        <translation>사진 %1장 가운데 두 분할이나 두 클래스에 바이트까지 같은 사진은 없습니다.</translation>
    </message>
    <message>
        <source>The same picture in several parts: %1</source>
        <translation>여러 분할에 있는 같은 사진: %1</translation>
    </message>
    <message>
        <source>The same picture under several classes: %1</source>
        <translation>여러 클래스에 있는 같은 사진: %1</translation>
    </message>
    <message>
        <source>Look the same in several parts (perceptual hash): %1</source>
        <translation>여러 분할에서 같아 보이는 사진(지각 해시): %1</translation>
    </message>
    <message>
        <source>Perceptual hashes were compared of %1 pictures.</source>
        <translation>지각 해시를 비교한 사진: %1장.</translation>
    </message>
    <message>
        <source>Perceptual hashes were not compared: %1 pictures are too many here.</source>
        <translation>지각 해시는 비교하지 않았습니다. 사진 %1장은 여기서 비교하기에 너무 많습니다.</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>레시피: %1</translation>
    </message>
    <message>
        <source>Every setting is as the recipe has it.</source>
        <translation>모든 설정이 레시피와 같습니다.</translation>
    </message>
    <message>
        <source>Where this run differs from its recipe</source>
        <translation>이 실행이 레시피와 다른 점</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>here</source>
        <translation>이 실행</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>레시피</translation>
    </message>
    <message>
        <source>published</source>
        <translation>공개값</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Left: loss, right: top-1; grey: training, blue: validation, by epoch; the ring is the epoch that is kept.</source>
        <translation>왼쪽: 손실, 오른쪽: top-1. 회색: 학습, 파란색: 검증, 에폭별. 고리는 보관된 에폭입니다.</translation>
    </message>
    <message>
        <source>Measured again for this report: the kept weights on %1 pictures of the part %2.</source>
        <translation>이 보고서를 위해 다시 측정: %2 세트의 사진 %1장에 대한 보관된 가중치.</translation>
    </message>
    <message>
        <source>Of its %1 pictures, every %2th was taken.</source>
        <translation>사진 %1장 가운데 %2번째마다 한 장씩 사용했습니다.</translation>
    </message>
    <message>
        <source>Below the tables: mistakes, the most confident first, then right answers, with their maps.</source>
        <translation>표 아래: 확신이 높은 순으로 오답, 그다음 정답을 맵과 함께 표시합니다.</translation>
    </message>
    <message>
        <source>Failures and warnings</source>
        <translation>실패와 경고</translation>
    </message>
    <message>
        <source>The run told of none.</source>
        <translation>이 실행에서는 없었습니다.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Pictures of another kind (other cameras, places, backgrounds, classes) were not measured. To each picture the network names one of its classes, whatever the picture shows.</source>
        <translation>다른 종류의 사진(다른 카메라, 장소, 배경, 클래스)은 측정하지 않았습니다. 네트워크는 사진에 무엇이 있든 자신의 클래스 중 하나로 답합니다.</translation>
    </message>
    <message>
        <source>The accuracy is that of %1 pictures: its interval is %2 wide.</source>
        <translation>사진 %1장에 대한 정확도이며, 구간 폭은 %2입니다.</translation>
    </message>
    <message>
        <source>Nothing measured the network but the pictures that chose its weights, which flatters it.</source>
        <translation>네트워크를 측정한 것은 가중치를 고른 사진뿐이어서 실제보다 좋게 나옵니다.</translation>
    </message>
    <message>
        <source>Pictures that were learnt from are measured with, too: the accuracy is too high.</source>
        <translation>학습에 쓴 사진도 측정에 포함되어 정확도가 너무 높게 나옵니다.</translation>
    </message>
    <message>
        <source>Classes measured on fewer than 10 pictures, which says little of them: %1.</source>
        <translation>사진 10장 미만으로 측정되어 신뢰하기 어려운 클래스: %1.</translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest to learn from.</source>
        <translation>가장 큰 클래스의 학습 사진은 가장 작은 클래스의 %1배입니다.</translation>
    </message>
    <message>
        <source>The data has changed since the run: %1</source>
        <translation>실행 이후 데이터가 바뀌었습니다: %1</translation>
    </message>
    <message>
        <source>No threshold is stored (effnet calibrate): unsure answers count as others.</source>
        <translation>저장된 임곗값이 없습니다(effnet calibrate). 불확실한 답도 다른 답과 똑같이 취급됩니다.</translation>
    </message>
    <message>
        <source>Answers with a probability below %1 or an energy above %2 are for a person.</source>
        <translation>확률이 %1 미만이거나 에너지가 %2 초과인 답은 사람이 판단해야 합니다.</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>해시</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>패딩</translation>
    </message>
    <message>
        <source>normalisation&apos;s epsilon</source>
        <translation>정규화의 엡실론</translation>
    </message>
    <message>
        <source>input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>표준편차</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>label</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation>%1 (클래스 %2)</translation>
    </message>
    <message>
        <source>%1 of %2, stage %3, %4 × %5 cells from %6 to %7</source>
        <translation>%2의 %1, 스테이지 %3, %4 × %5칸, %6에서 %7까지</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 대 %2</translation>
    </message>
    <message>
        <source>the outline is what the network saw</source>
        <translation>윤곽선은 네트워크가 본 영역입니다</translation>
    </message>
    <message>
        <source>entropy %1, energy %2</source>
        <translation>엔트로피 %1, 에너지 %2</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>images</source>
        <translation>이미지</translation>
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
        <translation>기대 보정 오차</translation>
    </message>
    <message>
        <source>energy that 95 % stay below</source>
        <translation>95 %가 이 값 아래인 에너지</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>재현율</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Confusion: rows are the folders&apos; classes, columns the answers</source>
        <translation>혼동: 행은 폴더의 클래스, 열은 예측</translation>
    </message>
    <message>
        <source>%1 classes are too many for a table.</source>
        <translation>클래스 %1개는 표로 나타내기에 너무 많습니다.</translation>
    </message>
    <message>
        <source>Reliability: how often the network is right where it is this sure</source>
        <translation>신뢰도 도표: 네트워크가 이만큼 확신할 때 맞히는 비율</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>평균 신뢰도</translation>
    </message>
    <message>
        <source>Suspected label errors</source>
        <translation>라벨 오류 의심</translation>
    </message>
    <message>
        <source>%1 taken for %2, %3</source>
        <translation>실제 %1, 예측 %2, %3</translation>
    </message>
    <message>
        <source>is its folder right?</source>
        <translation>폴더가 맞나요?</translation>
    </message>
</context>
<context>
    <name>effnet::RunWires</name>
    <message>
        <source>Copied to %1.</source>
        <translation>%1에 복사됨.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 저장됨.</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1 보고서</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>웹 페이지 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report of %1 is being made: its network is measured again.</source>
        <translation>%1의 보고서를 만드는 중: 네트워크를 다시 측정합니다.</translation>
    </message>
    <message>
        <source>Export the best checkpoint of %1</source>
        <translation>%1의 최고 체크포인트 내보내기</translation>
    </message>
    <message>
        <source>Safetensors (*.safetensors);;PyTorch (*.pth);;ONNX (*.onnx)</source>
        <translation>Safetensors (*.safetensors);;PyTorch (*.pth);;ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1(으)로 내보냄.</translation>
    </message>
</context>
<context>
    <name>effnet::RunsModel</name>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>레시피</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>동률</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>뒤처짐</translation>
    </message>
    <message>
        <source>No other run was measured on the very same pictures.</source>
        <translation>정확히 같은 사진으로 측정한 다른 실행이 없습니다.</translation>
    </message>
    <message>
        <source>Most right among %1 runs on the same %2 pictures.</source>
        <translation>같은 사진 %2장에 대한 실행 %1개 가운데 정답이 가장 많습니다.</translation>
    </message>
    <message>
        <source>Against the best of %1 runs on the same %2 pictures: McNemar, p = %3; from 0.05 on they are not told apart.</source>
        <translation>같은 사진 %2장에 대한 실행 %1개 중 최고와 비교: McNemar, p = %3. 0.05 이상이면 구별되지 않습니다.</translation>
    </message>
    <message>
        <source>Validation pictures: %1</source>
        <translation>검증 사진: %1</translation>
    </message>
    <message>
        <source>%1 multiply-adds a picture</source>
        <translation>사진당 곱셈-덧셈 %1</translation>
    </message>
    <message>
        <source>Damaged, or written by another version; lines that cannot be read: %1</source>
        <translation>손상되었거나 다른 버전에서 작성됨. 읽을 수 없는 줄: %1</translation>
    </message>
    <message>
        <source>Of networks that were scaled by the paper&apos;s three coefficients together</source>
        <translation>논문의 세 계수로 함께 스케일링한 네트워크의 φ</translation>
    </message>
    <message>
        <source>Of the network that is kept, on its validation pictures. They also chose it; only a test part measures without bias.</source>
        <translation>보관된 네트워크의 검증 사진 정확도입니다. 이 사진은 네트워크를 고르는 데도 쓰였으며, 편향 없는 측정은 테스트 세트로만 가능합니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
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
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>effnet::RunsPage</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>아직 실행 없음</translation>
    </message>
    <message>
        <source>What you train appears here, with its curves, and stays.</source>
        <translation>학습한 것이 곡선과 함께 여기에 나타나고 계속 남습니다.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>Compare in Classify</source>
        <translation>분류에서 비교</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>네트워크 학습</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Accuracy against cost</source>
        <translation>비용 대비 정확도</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>차이점</translation>
    </message>
    <message>
        <source>Of the chosen runs, laid over each other</source>
        <translation>선택한 실행을 겹쳐서</translation>
    </message>
    <message>
        <source>Of all runs in the table below</source>
        <translation>아래 표의 모든 실행</translation>
    </message>
    <message>
        <source>Of the chosen runs, or of the sweep that the chosen one belongs to</source>
        <translation>선택한 실행, 또는 선택한 실행이 속한 스윕</translation>
    </message>
    <message>
        <source>Settings of the chosen runs side by side</source>
        <translation>선택한 실행의 설정을 나란히</translation>
    </message>
    <message>
        <source>Where these networks look, side by side: the paper&apos;s figure 7. Those that are chosen, or the best of the baseline and of each way of scaling on this data set.</source>
        <translation>네트워크가 보는 곳을 나란히: 논문의 그림 7. 선택한 실행, 또는 이 데이터셋에서 기준 모델과 각 스케일링 방식의 최고 실행입니다.</translation>
    </message>
    <message>
        <source>Find by name, data, network, tag…</source>
        <translation>이름, 데이터, 네트워크, 태그로 찾기…</translation>
    </message>
    <message>
        <source>Show runs that were archived, too</source>
        <translation>보관된 실행도 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>실행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>실행 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Choose two or more runs that were trained on the same pictures, or train a scaling experiment (Train, Several at once): there is nothing to set beside this one.</source>
        <translation>같은 사진으로 학습한 실행을 두 개 이상 선택하거나 스케일링 실험을 학습하세요(학습, 여러 개 한꺼번에). 이 실행과 나란히 놓을 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>effnet::SampleRow</name>
    <message>
        <source>Classify %1</source>
        <translation>%1 분류</translation>
    </message>
</context>
<context>
    <name>effnet::ScaleView</name>
    <message>
        <source>Figure 8 with it…</source>
        <translation>이 네트워크로 그림 8…</translation>
    </message>
    <message>
        <source>Save as a family</source>
        <translation>계열로 저장</translation>
    </message>
    <message>
        <source>φ</source>
        <translation>φ</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>파라미터</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of the winner</source>
        <translation>1위 대비</translation>
    </message>
    <message>
        <source>such as flowers_net</source>
        <translation>예: flowers_net</translation>
    </message>
    <message>
        <source>Trains the winner and four larger networks of nearly equal cost: deeper, wider, with larger pictures, and all three together by these coefficients</source>
        <translation>우승 네트워크와 비용이 거의 같은 더 큰 네트워크 네 개를 학습합니다: 더 깊게, 더 넓게, 더 큰 사진으로, 그리고 이 계수로 셋 모두</translation>
    </message>
    <message>
        <source>α, depth</source>
        <translation>α, 깊이</translation>
    </message>
    <message>
        <source>β, width</source>
        <translation>β, 너비</translation>
    </message>
    <message>
        <source>γ, resolution</source>
        <translation>γ, 해상도</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>구성 네트워크</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>α·β²·γ² = %1; the paper: about 2</source>
        <translation>α·β²·γ² = %1; 논문: 약 2</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>검증 정확도</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>승자</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>복합</translation>
    </message>
</context>
<context>
    <name>effnet::ScalingFigure</name>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>확장</translation>
    </message>
    <message>
        <source>Let φ grow from 0 to %1</source>
        <translation>φ를 0에서 %1까지 늘리기</translation>
    </message>
    <message>
        <source>As SVG, PDF or PNG</source>
        <translation>SVG, PDF 또는 PNG로</translation>
    </message>
    <message>
        <source>φ = %1 · 2^φ = %2</source>
        <translation>φ = %1 · 2^φ = %2</translation>
    </message>
    <message>
        <source> · compound counted %1</source>
        <translation> · 복합 계산값 %1</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PDF document (*.pdf);;PNG picture (*.png)</source>
        <translation>SVG 도면 (*.svg);;PDF 문서 (*.pdf);;PNG 그림 (*.png)</translation>
    </message>
</context>
<context>
    <name>effnet::ScalingSolids</name>
    <message>
        <source>(a) baseline</source>
        <translation>(a) 기준 모델</translation>
    </message>
    <message>
        <source>(b) width</source>
        <translation>(b) 너비</translation>
    </message>
    <message>
        <source>(c) depth</source>
        <translation>(c) 깊이</translation>
    </message>
    <message>
        <source>(d) resolution</source>
        <translation>(d) 해상도</translation>
    </message>
    <message>
        <source>(e) compound</source>
        <translation>(e) 복합</translation>
    </message>
    <message>
        <source>Figure 2: scaling by width, depth, resolution and all three</source>
        <translation>그림 2: 너비, 깊이, 해상도, 셋 모두로 스케일링</translation>
    </message>
    <message>
        <source>width: channels</source>
        <translation>너비: 채널</translation>
    </message>
    <message>
        <source>depth: layers</source>
        <translation>깊이: 층</translation>
    </message>
    <message>
        <source>resolution: pixels</source>
        <translation>해상도: 픽셀</translation>
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
        <translation>%1, 스테이지 %2: %3
층 %4, 채널 %5, 맵 %6 px</translation>
    </message>
</context>
<context>
    <name>effnet::ScreenPicker</name>
    <message>
        <source>Pull a rectangle around the picture. Esc: leave it.</source>
        <translation>사진 둘레로 사각형을 그리세요. Esc: 취소.</translation>
    </message>
</context>
<context>
    <name>effnet::SearchDialog</name>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Coefficients α, β, γ</source>
        <translation>계수 α, β, γ</translation>
    </message>
    <message>
        <source>Learning rate, weight decay and augmentation</source>
        <translation>학습률, 가중치 감쇠, 증강</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>데이터 증강</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>Folds: every picture validates once</source>
        <translation>폴드: 모든 사진이 한 번씩 검증에 쓰임</translation>
    </message>
    <message>
        <source>Progressive learning, without it and with it</source>
        <translation>점진적 학습, 사용 안 함과 사용</translation>
    </message>
    <message>
        <source>Stop early: all for a while, the best third longer</source>
        <translation>조기 중단: 모두 잠시, 상위 3분의 1은 더 오래</translation>
    </message>
    <message>
        <source>Scaling experiment</source>
        <translation>스케일링 실험</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>스윕</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>후보</translation>
    </message>
    <message>
        <source>Of the base</source>
        <translation>기준 대비</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Train them all</source>
        <translation>모두 학습</translation>
    </message>
    <message>
        <source>Trains the network as it is, and four larger ones of nearly equal cost: deeper, wider, with larger pictures, and all three together. The paper&apos;s figure 8 on your data.</source>
        <translation>네트워크를 그대로, 그리고 비용이 거의 같은 더 큰 네트워크 네 개를 학습합니다: 더 깊게, 더 넓게, 더 큰 사진으로, 셋 모두. 논문의 그림 8을 내 데이터로 재현합니다.</translation>
    </message>
    <message>
        <source>Trains every point of a grid and ranks them by accuracy and cost. Of coefficients only those are kept whose networks cost about twice the base, as counted.</source>
        <translation>격자의 모든 점을 학습하고 정확도와 비용으로 순위를 매깁니다. 계수는 계산한 비용이 기준의 약 두 배인 것만 남깁니다.</translation>
    </message>
    <message>
        <source>RandAugment&apos;s magnitude and the pictures&apos; size</source>
        <translation>RandAugment의 강도와 사진 크기</translation>
    </message>
    <message>
        <source>name=value,value or name=first:last:step, several separated by commas. Names: alpha, beta, gamma, or any setting.</source>
        <translation>이름=값,값 또는 이름=처음:끝:간격, 여러 개는 쉼표로 구분. 이름: alpha, beta, gamma 또는 아무 설정.</translation>
    </message>
    <message>
        <source>The larger networks cost about 2^φ times the base</source>
        <translation>더 큰 네트워크의 비용은 기준의 약 2^φ배입니다</translation>
    </message>
    <message>
        <source>2 ± </source>
        <translation>2 ± </translation>
    </message>
    <message>
        <source>Of coefficients: how many times the base a candidate may cost for φ = 1, by its counted MACs. Whole layers and channels often cost more than their factors say.</source>
        <translation>계수에 적용: φ = 1일 때 후보의 비용이 계산한 MACs로 기준의 몇 배까지 허용되는지. 층과 채널이 정수라서 배율보다 비용이 큰 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Runs of each candidate; their spread says what a difference is worth</source>
        <translation>후보별 실행 횟수. 그 편차로 차이가 의미 있는지 알 수 있습니다</translation>
    </message>
    <message>
        <source>Runs at a time; they share the processor</source>
        <translation>동시에 실행할 수. 프로세서를 나눠 씁니다</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>φ</source>
        <translation>φ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>동시 실행</translation>
    </message>
    <message>
        <source>Counting what each would cost…</source>
        <translation>각각의 비용 계산 중…</translation>
    </message>
    <message>
        <source>Take φ = %1</source>
        <translation>φ = %1 사용</translation>
    </message>
    <message>
        <source>There is nothing to train like this: %1.</source>
        <translation>이대로는 학습할 것이 없습니다: %1.</translation>
    </message>
    <message>
        <source>The same network: %1</source>
        <translation>같은 네트워크: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 runs&lt;/b&gt;, %2 multiply-adds of training in all</source>
        <translation>&lt;b&gt;실행 %1개&lt;/b&gt;, 학습 곱셈-덧셈 총 %2</translation>
    </message>
    <message>
        <source>, about &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>, 약 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>; from random weights, since no checkpoint fits all of them</source>
        <translation>; 모두에 맞는 체크포인트가 없어 무작위 가중치에서 시작</translation>
    </message>
    <message>
        <source>. Left out for their cost: %1</source>
        <translation>. 비용 때문에 제외: %1</translation>
    </message>
    <message>
        <source>. Points of the grid that give a network named already, trained once: %1</source>
        <translation>. 이미 나온 네트워크와 같아 한 번만 학습하는 격자점: %1</translation>
    </message>
    <message>
        <source>. φ asks for %1 of the base; the nearest networks of equal cost have %2, which other φ have, too</source>
        <translation>. φ는 기준의 %1을(를) 요구하지만 비용이 같은 가장 가까운 네트워크는 %2이며, 다른 φ도 같은 결과가 됩니다</translation>
    </message>
    <message>
        <source>Asynchronous successive halving: every candidate is trained for a ninth of the epochs, whoever is then among the best third for a third, the best third of those to the end. Each goes on where it was stopped.</source>
        <translation>비동기 연속 절반 탐색: 모든 후보를 에폭의 9분의 1만큼, 그 시점에 상위 3분의 1에 드는 후보를 3분의 1까지, 다시 그중 상위 3분의 1을 끝까지 학습합니다. 각 후보는 멈춘 곳에서 이어 갑니다.</translation>
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
        <translation>입력 높이와 너비, 픽셀</translation>
    </message>
    <message>
        <source>Networks that are trained</source>
        <translation>학습할 네트워크 수</translation>
    </message>
    <message>
        <source>Of a full training, the last rung</source>
        <translation>마지막 단계인 전체 학습의 에폭 수</translation>
    </message>
    <message>
        <source>Stop weak networks early</source>
        <translation>약한 네트워크 조기 중단</translation>
    </message>
    <message>
        <source>Runs at a time; they share the processor</source>
        <translation>동시에 실행할 수. 프로세서를 나눠 씁니다</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>탐색 시작</translation>
    </message>
    <message>
        <source>MnasNet&apos;s space</source>
        <translation>MnasNet 탐색 공간</translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s space</source>
        <translation>EfficientNetV2 탐색 공간</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>Which networks the search chooses from; the ticks below narrow it</source>
        <translation>탐색에서 고를 네트워크의 범위. 아래 체크 표시로 좁힐 수 있습니다</translation>
    </message>
    <message>
        <source>What layers are added to and channels are multiplied of</source>
        <translation>층을 더하고 채널을 곱하는 기준</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>검색 공간</translation>
    </message>
    <message>
        <source>around</source>
        <translation>기준:</translation>
    </message>
    <message>
        <source>at</source>
        <translation>크기:</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>All get a ninth of the epochs, the best third of them a third, and of those the best third all</source>
        <translation>모두 에폭의 9분의 1, 상위 3분의 1은 3분의 1, 그중 다시 상위 3분의 1은 전체</translation>
    </message>
    <message>
        <source>Ageing evolution</source>
        <translation>노화 진화</translation>
    </message>
    <message>
        <source>Random search</source>
        <translation>무작위 탐색</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>동시 실행</translation>
    </message>
    <message>
        <source>its own start</source>
        <translation>자체 시작점</translation>
    </message>
    <message>
        <source>Train&apos;s network: %1</source>
        <translation>학습 페이지의 네트워크: %1</translation>
    </message>
    <message>
        <source>Choose a search space</source>
        <translation>탐색 공간 선택</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>탐색 공간 (*.json)</translation>
    </message>
    <message>
        <source>No search can begin like this: %1.</source>
        <translation>이대로는 탐색을 시작할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; networks</source>
        <translation>네트워크 &lt;b&gt;%1&lt;/b&gt;개</translation>
    </message>
    <message>
        <source>Drawn networks</source>
        <translation>추출한 네트워크</translation>
    </message>
    <message>
        <source>Of 20,000 drawn networks</source>
        <translation>추출한 네트워크 20,000개 중</translation>
    </message>
    <message>
        <source>%1 of them keep within the target; about &lt;b&gt;%2 epochs&lt;/b&gt; of training in all</source>
        <translation>그중 %1이(가) 목표 이내. 학습은 총 &lt;b&gt;%2에폭&lt;/b&gt; 정도</translation>
    </message>
    <message>
        <source>; how long they take is not known before a step was measured</source>
        <translation>; 스텝을 측정하기 전에는 소요 시간을 알 수 없음</translation>
    </message>
    <message>
        <source>, about &lt;b&gt;%1&lt;/b&gt; at the speed measured for the chosen network</source>
        <translation>, 선택한 네트워크에서 측정한 속도로 약 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>one class alone leaves nothing to tell apart</source>
        <translation>클래스가 하나뿐이면 구별할 것이 없습니다</translation>
    </message>
    <message>
        <source>Measure times</source>
        <translation>시간 측정</translation>
    </message>
    <message>
        <source>How long networks of this space take is not known here yet. Fourteen of them are measured first, which takes about a minute; leave the machine alone meanwhile.</source>
        <translation>이 공간의 네트워크가 얼마나 걸리는지 아직 모릅니다. 먼저 열네 개를 측정하며 약 1분 걸립니다. 그동안 컴퓨터를 쓰지 마세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Measured %1 of %2 networks of the space…</source>
        <translation>공간의 네트워크 %2개 중 %1개 측정함…</translation>
    </message>
    <message>
        <source>Measuring how long networks of the space take…</source>
        <translation>공간의 네트워크가 얼마나 걸리는지 측정하는 중…</translation>
    </message>
</context>
<context>
    <name>effnet::SearchTree</name>
    <message>
        <source>drawn</source>
        <translation>추출됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
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
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>한도 초과</translation>
    </message>
</context>
<context>
    <name>effnet::SearchView</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Adopt the best in Explore</source>
        <translation>최고 네트워크를 탐색 페이지에 적용</translation>
    </message>
    <message>
        <source>Runs under way end in good order; the search can go on later</source>
        <translation>진행 중인 실행은 정상적으로 끝나며, 탐색은 나중에 이어 갈 수 있습니다</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>after epochs: %1</source>
        <translation>에폭 뒤: %1</translation>
    </message>
    <message>
        <source>the best at each cost</source>
        <translation>비용별 최고</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>검증 정확도</translation>
    </message>
    <message>
        <source>target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>%1: %2 and %3 parameters</source>
        <translation>%1: %2, 파라미터 %3</translation>
    </message>
    <message>
        <source>; %1 after epochs: %2, score %3</source>
        <translation>; %2에폭 뒤 %1, 점수 %3</translation>
    </message>
    <message>
        <source>; the best so far</source>
        <translation>; 지금까지 최고</translation>
    </message>
    <message>
        <source>%1 of %2 networks, %3 of about %4 epochs</source>
        <translation>네트워크 %2개 중 %1개, 약 %4에폭 중 %3에폭</translation>
    </message>
    <message>
        <source>Finished: %1 networks, %2 epochs, %3 of training</source>
        <translation>완료: 네트워크 %1개, %2에폭, 학습 %3</translation>
    </message>
    <message>
        <source>; stopped</source>
        <translation>; 중지됨</translation>
    </message>
    <message>
        <source>; about %1 left</source>
        <translation>; 약 %1 남음</translation>
    </message>
    <message>
        <source>; each network is timed itself</source>
        <translation>; 각 네트워크를 직접 측정</translation>
    </message>
    <message>
        <source>; times are told, with a mean error of %1</source>
        <translation>; 시간은 예측값, 평균 오차 %1</translation>
    </message>
    <message>
        <source>; the best</source>
        <translation>; 최고</translation>
    </message>
    <message>
        <source>epoch %1: %2</source>
        <translation>에폭 %1: %2</translation>
    </message>
    <message>
        <source>Networks that came to a rung: %1</source>
        <translation>단계에 이른 네트워크: %1</translation>
    </message>
</context>
<context>
    <name>effnet::SearchWindow</name>
    <message>
        <source>1 · Search</source>
        <translation>1 · 탐색</translation>
    </message>
    <message>
        <source>2 · Grid</source>
        <translation>2 · 격자</translation>
    </message>
    <message>
        <source>3 · Scale</source>
        <translation>3 · 스케일</translation>
    </message>
    <message>
        <source>Search a network</source>
        <translation>네트워크 탐색</translation>
    </message>
    <message>
        <source>A network for these pictures and this cost</source>
        <translation>이 사진과 이 비용에 맞는 네트워크</translation>
    </message>
    <message>
        <source>How its depth, width and resolution should grow: α, β, γ</source>
        <translation>깊이, 너비, 해상도를 키우는 방식: α, β, γ</translation>
    </message>
    <message>
        <source>The family that comes of it</source>
        <translation>그 결과로 나온 계열</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>새 탐색</translation>
    </message>
</context>
<context>
    <name>effnet::SearchWires</name>
    <message>
        <source>The search stops.</source>
        <translation>탐색이 중지됩니다.</translation>
    </message>
    <message>
        <source>Explore, Train and --family know %1 from now on.</source>
        <translation>이제 탐색, 학습, --family에서 %1을(를) 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>저장되지 않음: %1.</translation>
    </message>
</context>
<context>
    <name>effnet::SpaceTable</name>
    <message>
        <source>Operator</source>
        <translation>연산자</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>확장</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>스킵</translation>
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
        <translation>없음</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>모든 스테이지</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>스테이지 %1</translation>
    </message>
    <message>
        <source>Width of squeeze-excite in the block&apos;s input channels; 0: none</source>
        <translation>블록 입력 채널 대비 squeeze-excite의 너비. 0: 없음</translation>
    </message>
</context>
<context>
    <name>effnet::StageEditor</name>
    <message>
        <source>Rare columns</source>
        <translation>드물게 쓰는 열</translation>
    </message>
    <message>
        <source>Back to the published baseline</source>
        <translation>공개된 기준 모델로 되돌리기</translation>
    </message>
    <message>
        <source>The baseline&apos;s stages, before scaling. Double-click a value to change it; φ, or your own factors, then scale the result.</source>
        <translation>스케일링 전 기준 모델의 스테이지입니다. 값을 두 번 클릭하면 바꿀 수 있고, 그 결과를 φ나 직접 정한 배율로 스케일링합니다.</translation>
    </message>
    <message>
        <source>What few networks need: a stage&apos;s own activation, whether it skips, how it expands</source>
        <translation>일부 네트워크에만 필요한 것: 스테이지별 활성화 함수, 스킵 여부, 확장 방식</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>스테이지 복제</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>스테이지 제거</translation>
    </message>
    <message>
        <source>Repeats the chosen stage below itself, with stride 1</source>
        <translation>선택한 스테이지를 바로 아래에 스트라이드 1로 반복합니다</translation>
    </message>
    <message>
        <source>Takes the chosen stage out of the baseline</source>
        <translation>선택한 스테이지를 기준 모델에서 뺍니다</translation>
    </message>
    <message>
        <source>Undoes every change to the stages of this family</source>
        <translation>이 계열의 스테이지에 적용한 모든 변경을 취소합니다</translation>
    </message>
    <message>
        <source>Networks of EfficientNetV2&apos;s tables: fused stages, capped input sizes, the architecture of S. Stages are counted there from the first one after the stem: its stages 1–3 are rows 2–4 here.</source>
        <translation>EfficientNetV2 표의 네트워크: 융합 스테이지, 제한된 입력 크기, S의 구조. 거기서는 스템 다음부터 스테이지를 세므로 스테이지 1–3이 여기서는 2–4행입니다.</translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s tables…</source>
        <translation>EfficientNetV2의 표…</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>적용 안 됨: %1</translation>
    </message>
    <message>
        <source>Scaled and counted: %1 parameters, %2 MACs.</source>
        <translation>스케일링하고 계산함: 파라미터 %1, %2 MACs.</translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s table prints %1 and %2 for it, %3 top-1.</source>
        <translation>EfficientNetV2의 표에는 이 네트워크가 %1과(와) %2, top-1 %3(으)로 실려 있습니다.</translation>
    </message>
    <message>
        <source>EfficientNetV2&apos;s table prints %1 top-1 for it.</source>
        <translation>EfficientNetV2의 표에는 이 네트워크의 top-1이 %1(으)로 실려 있습니다.</translation>
    </message>
</context>
<context>
    <name>effnet::StageSpecModel</name>
    <message>
        <source>Kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>스트라이드</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>the network&apos;s</source>
        <translation>네트워크와 동일</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>This operator has none</source>
        <translation>이 연산자에는 없음</translation>
    </message>
    <message>
        <source>‘%1’ is not a number</source>
        <translation>‘%1’은(는) 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>연산자</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>확장</translation>
    </message>
    <message>
        <source>SE ratio</source>
        <translation>SE 비율</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>스킵</translation>
    </message>
    <message>
        <source>Expands from</source>
        <translation>확장 기준</translation>
    </message>
    <message>
        <source>Expands by 1</source>
        <translation>확장비 1에도 확장</translation>
    </message>
    <message>
        <source>Channels that the expansion multiplies; 0 for the block&apos;s own input</source>
        <translation>확장에서 곱하는 채널 수. 0이면 블록 자체의 입력</translation>
    </message>
    <message>
        <source>Whether the expanding convolution stands there at expansion 1, too</source>
        <translation>확장비가 1일 때도 확장 합성곱을 두는지 여부</translation>
    </message>
</context>
<context>
    <name>effnet::StageTable</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV로 복사</translation>
    </message>
    <message>
        <source>Unfold all stages</source>
        <translation>모든 스테이지 펼치기</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>모두 접기</translation>
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
        <translation>여기서 %1 ms</translation>
    </message>
    <message>
        <source>≈ %1 ms here</source>
        <translation>여기서 ≈ %1 ms</translation>
    </message>
    <message>
        <source>fine-tuning about %1</source>
        <translation>미세 조정 약 %1</translation>
    </message>
    <message>
        <source>%1, licence %2</source>
        <translation>%1, 라이선스 %2</translation>
    </message>
    <message>
        <source>≈: predicted from the multiply-adds of networks that were timed here.</source>
        <translation>≈: 여기서 시간을 잰 네트워크의 곱셈-덧셈 수로 예측한 값입니다.</translation>
    </message>
    <message>
        <source>Slower than the limit.</source>
        <translation>제한보다 느립니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>any latency</source>
        <translation>지연 시간 무관</translation>
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
        <translation>이 컴퓨터에서 사진 한 장의 답에 허용할 시간</translation>
    </message>
    <message>
        <source>What came so far is kept; the next download goes on from there</source>
        <translation>받은 부분은 보관되며 다음번에 거기서 이어집니다</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>추천: %1</translation>
    </message>
    <message>
        <source>No pretrained network keeps the limit. The nearest: %1</source>
        <translation>제한을 지키는 사전 학습 네트워크가 없습니다. 가장 가까운 것: %1</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Download and use</source>
        <translation>내려받아 사용</translation>
    </message>
    <message>
        <source>download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>It takes more memory than the limit.</source>
        <translation>제한보다 메모리를 더 씁니다.</translation>
    </message>
    <message>
        <source>any memory</source>
        <translation>메모리 무관</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>What an answer to one picture may take, weights included</source>
        <translation>사진 한 장의 답에 허용할 메모리, 가중치 포함</translation>
    </message>
</context>
<context>
    <name>effnet::StartPane</name>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>What does this network see?</source>
        <translation>이 네트워크는 무엇을 보나?</translation>
    </message>
    <message>
        <source>Drop photographs (%1), folders or a checkpoint here.</source>
        <translation>사진(%1), 폴더 또는 체크포인트를 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>Drop photographs here to see what %1 recognises in them, and where.</source>
        <translation>사진을 여기에 놓으면 %1이(가) 무엇을 어디에서 알아보는지 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>effnet::StartPanel</name>
    <message>
        <source>%1, depth %2, width %3, %4 px</source>
        <translation>%1, 깊이 %2, 너비 %3, %4 px</translation>
    </message>
    <message>
        <source>2 · Network</source>
        <translation>2 · 네트워크</translation>
    </message>
    <message>
        <source>Choose a checkpoint…</source>
        <translation>체크포인트 선택…</translation>
    </message>
    <message>
        <source>Sample network (drawn shapes, to try things)</source>
        <translation>예제 네트워크(그려진 도형, 시험용)</translation>
    </message>
    <message>
        <source>From scratch, as in Explore: %1</source>
        <translation>처음부터, 탐색 페이지의 설정대로: %1</translation>
    </message>
    <message>
        <source>From scratch: %1</source>
        <translation>처음부터: %1</translation>
    </message>
    <message>
        <source>Choose a starting checkpoint</source>
        <translation>시작 체크포인트 선택</translation>
    </message>
    <message>
        <source>Starts with random weights. Needs many pictures, or small and simple ones.</source>
        <translation>무작위 가중치에서 시작합니다. 사진이 많거나, 작고 단순해야 합니다.</translation>
    </message>
    <message>
        <source>For a first try: it has seen drawn shapes only. Photographs need a network trained on ImageNet.</source>
        <translation>처음 시험해 볼 때 쓰세요. 그려진 도형만 학습했습니다. 실제 사진에는 ImageNet으로 학습한 네트워크가 필요합니다.</translation>
    </message>
    <message>
        <source>Keeps what it has learnt to see; a few dozen pictures of each class suffice.</source>
        <translation>이미 배운 시각 특징을 유지하므로 클래스마다 사진 수십 장이면 충분합니다.</translation>
    </message>
</context>
<context>
    <name>effnet::StartWires</name>
    <message>
        <source>Downloaded %1.</source>
        <translation>내려받았습니다: %1.</translation>
    </message>
</context>
<context>
    <name>effnet::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
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
        <translation>정확도</translation>
    </message>
    <message>
        <source>Adopt the best in Explore</source>
        <translation>최고 네트워크를 탐색 페이지에 적용</translation>
    </message>
    <message>
        <source>Score = accuracy · (MACs / median of the candidates)^w. Published: −0.07; 0 ranks by accuracy alone.</source>
        <translation>점수 = 정확도 · (MACs / 후보의 중앙값)^w. 공개값: −0.07. 0이면 정확도만으로 순위를 매깁니다.</translation>
    </message>
    <message>
        <source>Weight of the cost, w</source>
        <translation>비용의 가중치, w</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source> · n = %1</source>
        <translation> · n = %1</translation>
    </message>
    <message>
        <source>Validation pictures: %1</source>
        <translation>검증 사진: %1</translation>
    </message>
</context>
<context>
    <name>effnet::TensorPanel</name>
    <message>
        <source>Elements</source>
        <translation>원소 수</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Select a tensor in the table.</source>
        <translation>표에서 텐서를 선택하세요.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>형상</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>필요</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>편차</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>0의 개수</translation>
    </message>
    <message>
        <source>Not finite</source>
        <translation>유한하지 않음</translation>
    </message>
    <message>
        <source>In the other file</source>
        <translation>다른 파일</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>최대 차이</translation>
    </message>
    <message>
        <source>Relative difference</source>
        <translation>상대 차이</translation>
    </message>
</context>
<context>
    <name>effnet::TensorTableModel</name>
    <message>
        <source>Type</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>스칼라</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>유한하지 않음</translation>
    </message>
    <message>
        <source>%1
in the other file: %2</source>
        <translation>%1
다른 파일: %2</translation>
    </message>
    <message>
        <source>The network needs %1.</source>
        <translation>네트워크에는 %1이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>텐서</translation>
    </message>
    <message>
        <source>Its name in the file</source>
        <translation>파일 안의 이름</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Whether the network needs it and can use it; when comparing, how the other file&apos;s is</source>
        <translation>네트워크에 필요하고 쓸 수 있는지 여부. 비교할 때는 다른 파일의 텐서 상태</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>형상</translation>
    </message>
    <message>
        <source>Outputs × inputs × height × width for a convolution</source>
        <translation>합성곱은 출력 × 입력 × 높이 × 너비</translation>
    </message>
    <message>
        <source>How an element is stored: F32 is a 32-bit float</source>
        <translation>원소의 저장 형식: F32는 32비트 부동소수점</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>원소 수</translation>
    </message>
    <message>
        <source>How many numbers it holds</source>
        <translation>들어 있는 숫자의 개수</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>The smallest finite element</source>
        <translation>가장 작은 유한 원소</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>The largest finite element</source>
        <translation>가장 큰 유한 원소</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Of the finite elements</source>
        <translation>유한 원소의 평균</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>편차</translation>
    </message>
    <message>
        <source>Standard deviation of the elements</source>
        <translation>원소의 표준편차</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>0의 개수</translation>
    </message>
    <message>
        <source>Elements that are exactly zero: pruned, or never trained</source>
        <translation>정확히 0인 원소: 가지치기되었거나 학습되지 않음</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Norm of the difference to the other file&apos;s, as a share of this one&apos;s norm</source>
        <translation>다른 파일과의 차이의 노름을 이 파일의 노름으로 나눈 비율</translation>
    </message>
</context>
<context>
    <name>effnet::TotalsPanel</name>
    <message>
        <source>MACs, as torchvision counts</source>
        <translation>MACs, torchvision 기준</translation>
    </message>
    <message>
        <source>FLOPs, twice the MACs</source>
        <translation>FLOPs, MACs의 두 배</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>추론 메모리</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>With all threads</source>
        <translation>모든 스레드로</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 안 됨</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>측정 중…</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>기준 %1</translation>
    </message>
    <message>
        <source>as timm reports</source>
        <translation>timm 보고 방식</translation>
    </message>
    <message>
        <source>as fvcore counts</source>
        <translation>fvcore 계산 방식</translation>
    </message>
    <message>
        <source>as thop counts</source>
        <translation>thop 계산 방식</translation>
    </message>
    <message>
        <source>Multiply-adds of convolutions, squeeze-excite and classifier; what the paper calls FLOPS.</source>
        <translation>합성곱, squeeze-excite, 분류기의 곱셈-덧셈 수. 논문에서 FLOPS라고 부르는 값입니다.</translation>
    </message>
    <message>
        <source>A multiply-add is counted as two operations.</source>
        <translation>곱셈-덧셈 한 번을 연산 두 번으로 셉니다.</translation>
    </message>
    <message>
        <source>Adds two operations per normalised element and the final pooling (fvcore on timm&apos;s modules).</source>
        <translation>정규화되는 원소마다 연산 두 번과 마지막 풀링을 더합니다(timm 모듈에 fvcore 적용).</translation>
    </message>
    <message>
        <source>Adds two operations per normalised element and one per element that a pooling reads.</source>
        <translation>정규화되는 원소마다 연산 두 번, 풀링이 읽는 원소마다 한 번을 더합니다.</translation>
    </message>
    <message>
        <source>Adds four operations per normalised element and thop&apos;s count of the final pooling.</source>
        <translation>정규화되는 원소마다 연산 네 번과 thop 방식의 마지막 풀링을 더합니다.</translation>
    </message>
    <message>
        <source>What is counted as an operation: the same network has several published costs</source>
        <translation>무엇을 연산으로 세는가: 같은 네트워크에도 공개된 비용이 여러 가지입니다</translation>
    </message>
    <message>
        <source>Run this network on the engine&apos;s machine and time it, at batch 1</source>
        <translation>엔진이 있는 컴퓨터에서 이 네트워크를 배치 1로 실행해 시간을 잽니다</translation>
    </message>
    <message>
        <source>On one core, as in table 4 of the paper</source>
        <translation>논문의 표 4처럼 코어 하나에서</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Memory of the card that would train it</source>
        <translation>학습에 쓸 그래픽 카드의 메모리</translation>
    </message>
    <message>
        <source>%1 · 2^φ %2</source>
        <translation>%1 · 2^φ %2</translation>
    </message>
    <message>
        <source>%1 bytes, of which weights %2; one image, fp32</source>
        <translation>%1바이트, 그중 가중치 %2. 이미지 한 장, fp32</translation>
    </message>
    <message>
        <source>Training: %1 an image in fp32, %2 in mixed precision, and %3 once</source>
        <translation>학습: 이미지당 fp32 %1, 혼합 정밀도 %2, 그리고 한 번만 %3</translation>
    </message>
    <message>
        <source>holds a batch of %1 in fp32, %2 in mixed precision</source>
        <translation>배치 크기 fp32 %1, 혼합 정밀도 %2까지 가능</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Blocks: repetitions of the stages&apos; operators, the ‘Layers’ of the paper&apos;s table 1 without stem, head and classifier. Weighted layers: every convolution, those of squeeze-excite and of skips included, and the classifier.</source>
        <translation>블록: 스테이지 연산자의 반복 수로, 논문 표 1의 ‘Layers’에서 stem, head, 분류기를 뺀 것입니다. 가중치 층: squeeze-excite와 스킵을 포함한 모든 합성곱과 분류기입니다.</translation>
    </message>
    <message>
        <source>Input %1 px · %2 blocks · %3 weighted layers</source>
        <translation>입력 %1 px · 블록 %2개 · 가중치 층 %3개</translation>
    </message>
</context>
<context>
    <name>effnet::TrainPage</name>
    <message>
        <source>Drawing shapes…</source>
        <translation>도형 그리는 중…</translation>
    </message>
    <message>
        <source>No GPU is offered: no NVIDIA driver is loaded on the engine&apos;s machine. With such a card: install its driver, then run packaging/run.sh --cuda.</source>
        <translation>사용할 수 있는 GPU가 없습니다. 엔진이 있는 컴퓨터에 NVIDIA 드라이버가 로드되어 있지 않습니다. 해당 카드가 있으면 드라이버를 설치한 뒤 packaging/run.sh --cuda를 실행하세요.</translation>
    </message>
    <message>
        <source>No GPU is offered: there is an NVIDIA driver, but this engine&apos;s LibTorch is built without CUDA. packaging/run.sh --cuda builds an engine with it.</source>
        <translation>사용할 수 있는 GPU가 없습니다. NVIDIA 드라이버는 있지만 이 엔진의 LibTorch가 CUDA 없이 빌드되었습니다. packaging/run.sh --cuda로 CUDA 엔진을 빌드할 수 있습니다.</translation>
    </message>
    <message>
        <source>No GPU is offered: LibTorch finds none that answers. nvidia-smi should list it, and CUDA_VISIBLE_DEVICES should not hide it.</source>
        <translation>사용할 수 있는 GPU가 없습니다. LibTorch가 응답하는 GPU를 찾지 못했습니다. nvidia-smi에 GPU가 표시되고 CUDA_VISIBLE_DEVICES가 GPU를 숨기지 않는지 확인하세요.</translation>
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
        <translation>사진을 살펴보는 중</translation>
    </message>
    <message>
        <source>The runs appear under Runs, one after the other.</source>
        <translation>실행이 실행 기록에 차례로 나타납니다.</translation>
    </message>
    <message>
        <source>The run stops after this epoch.</source>
        <translation>이 에폭 뒤에 실행이 중지됩니다.</translation>
    </message>
    <message>
        <source>The run stops.</source>
        <translation>실행이 중지됩니다.</translation>
    </message>
    <message>
        <source>Waits behind %1.</source>
        <translation>%1 뒤에서 대기합니다.</translation>
    </message>
    <message>
        <source>%1 has finished training.</source>
        <translation>%1 학습이 끝났습니다.</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <translation>%1이(가) 실패했습니다.</translation>
    </message>
    <message>
        <source>Files looked at: %L1</source>
        <translation>살펴본 파일: %L1</translation>
    </message>
</context>
<context>
    <name>effnet::TroubleBanner</name>
    <message>
        <source>Open what fits</source>
        <translation>맞는 것만 열기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>effnet::ViewBar</name>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Note: the answer is right (R)</source>
        <translation>메모: 답이 맞음 (R)</translation>
    </message>
    <message>
        <source>Note: the answer is wrong (W)</source>
        <translation>메모: 답이 틀림 (W)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Show the whole picture (double click)</source>
        <translation>사진 전체 보기 (두 번 클릭)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>사진의 픽셀 하나를 화면의 픽셀 하나로</translation>
    </message>
    <message>
        <source>With other networks…</source>
        <translation>다른 네트워크와…</translation>
    </message>
    <message>
        <source>Methods of this network</source>
        <translation>이 네트워크의 여러 방법</translation>
    </message>
    <message>
        <source>Networks or methods side by side</source>
        <translation>네트워크나 방법을 나란히</translation>
    </message>
    <message>
        <source>Copy the picture with its map (Ctrl+C)</source>
        <translation>맵을 겹친 사진 복사 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Picture, numbers or a report</source>
        <translation>사진, 수치 또는 보고서</translation>
    </message>
    <message>
        <source>Picture with its map…</source>
        <translation>맵을 겹친 사진…</translation>
    </message>
    <message>
        <source>Raw map (NumPy, TIFF)…</source>
        <translation>원본 맵 (NumPy, TIFF)…</translation>
    </message>
    <message>
        <source>Report of this picture (HTML, PDF)…</source>
        <translation>이 사진의 보고서 (HTML, PDF)…</translation>
    </message>
    <message>
        <source>Report of all pictures shown…</source>
        <translation>표시된 모든 사진의 보고서…</translation>
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
        <translation> · 맵 %1</translation>
    </message>
</context>
<context>
    <name>effnet::WatchPanel</name>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Known once the validation pictures were looked through, under Mistakes.</source>
        <translation>오답에서 검증 사진을 살펴본 뒤에 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>보정</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore, explain and train scaled convolutional networks.</source>
        <translation>스케일링한 합성곱 네트워크를 탐색하고, 설명하고, 학습합니다.</translation>
    </message>
    <message>
        <source>Walk through the pages, save a picture of each in DIR and end.</source>
        <translation>페이지를 차례로 열어 각각의 그림을 DIR에 저장하고 끝냅니다.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where one is open already.</source>
        <translation>이미 열린 창이 있어도 새 창을 엽니다.</translation>
    </message>
    <message>
        <source>Write the page that is named as this PDF and end.</source>
        <translation>지정한 페이지를 이 PDF로 저장하고 끝냅니다.</translation>
    </message>
    <message>
        <source>Images, checkpoints, runs, saved states or links (effnet:…) to open.</source>
        <translation>열 이미지, 체크포인트, 실행, 저장된 상태 또는 링크(effnet:…).</translation>
    </message>
</context>
</TS>
