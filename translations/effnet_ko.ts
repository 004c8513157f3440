<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Checkpoints</name>
    <message>
        <source>nearest</source>
        <translation>가장 가까운</translation>
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
    <name>effnet::AnswerPane</name>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>히트맵</translation>
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
</context>
<context>
    <name>effnet::CatalogModel</name>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
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
</context>
<context>
    <name>effnet::ChooserView</name>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyPage</name>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
</context>
<context>
    <name>effnet::CommandPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
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
</context>
<context>
    <name>effnet::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>혼동 행렬</translation>
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
</context>
<context>
    <name>effnet::EnginesDialog</name>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
</context>
<context>
    <name>effnet::EvaluatedClasses</name>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
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
</context>
<context>
    <name>effnet::ExplainPanel</name>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
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
</context>
<context>
    <name>effnet::ExploreOutput</name>
    <message>
        <source>Open a saved network</source>
        <translation>저장된 네트워크 열기</translation>
    </message>
    <message>
        <source>Networks (*.json)</source>
        <translation>네트워크 (*.json)</translation>
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
    <name>effnet::FolderClassesDialog</name>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
</context>
<context>
    <name>effnet::LaunchBar</name>
    <message>
        <source>Start training</source>
        <translation>학습 시작</translation>
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
</context>
<context>
    <name>effnet::PhiSlider</name>
    <message>
        <source>Compound coefficient φ</source>
        <translation>복합 계수 φ</translation>
    </message>
</context>
<context>
    <name>effnet::PlotView</name>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
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
</context>
<context>
    <name>effnet::ReliabilityView</name>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
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
</context>
<context>
    <name>effnet::RunActions</name>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
</context>
<context>
    <name>effnet::RunBanner</name>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
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
</context>
<context>
    <name>effnet::RunsPage</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
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
</context>
<context>
    <name>effnet::TensorTableModel</name>
    <message>
        <source>Type</source>
        <translation>글자 크기</translation>
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
</context>
<context>
    <name>effnet::WatchPanel</name>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
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
</TS>
