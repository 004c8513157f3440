<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>RunWarnings</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be read and are left out.</source>
        <translation>
            <numerusform>%Ln picture cannot be read and is left out.</numerusform>
            <numerusform>%Ln pictures cannot be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several parts of the data: accuracy looks better than it is.</source>
        <translation>
            <numerusform>%Ln picture lies in several parts of the data: accuracy looks better than it is.</numerusform>
            <numerusform>%Ln pictures lie in several parts of the data: accuracy looks better than it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures lie in several classes: one of their labels is wrong.</source>
        <translation>
            <numerusform>%Ln picture lies in several classes: one of its labels is wrong.</numerusform>
            <numerusform>%Ln pictures lie in several classes: one of their labels is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders or files lie in the data and are not used; details name them.</source>
        <translation>
            <numerusform>%Ln folder or file lies in the data and is not used; details name it.</numerusform>
            <numerusform>%Ln folders or files lie in the data and are not used; details name them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::BudgetPanel</name>
    <message numerus="yes">
        <source>Latency: %1, told from %n network(s)</source>
        <translation>
            <numerusform>Latency: %1, told from %n network</numerusform>
            <numerusform>Latency: %1, told from %n networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointPage</name>
    <message numerus="yes">
        <source>See the %n picture(s) answered otherwise</source>
        <translation>
            <numerusform>See the %n picture answered otherwise</numerusform>
            <numerusform>See the %n pictures answered otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::ChooserView</name>
    <message numerus="yes">
        <source>Latencies with ≈ are told from %n measured network(s), %1</source>
        <translation>
            <numerusform>Latencies with ≈ are told from %n measured network, %1</numerusform>
            <numerusform>Latencies with ≈ are told from %n measured networks, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyWires</name>
    <message numerus="yes">
        <source>%n file(s) in %1 are no pictures and were left out.</source>
        <translation>
            <numerusform>%n file in %1 is no picture and was left out.</numerusform>
            <numerusform>%n files in %1 are no pictures and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::DataPanel</name>
    <message numerus="yes">
        <source>%Ln pictures lie in several classes: one of their labels is wrong.</source>
        <translation>
            <numerusform>%Ln picture lies in several classes: one of its labels is wrong.</numerusform>
            <numerusform>%Ln pictures lie in several classes: one of their labels is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders or files in the data are not used.</source>
        <translation>
            <numerusform>%Ln folder or file in the data is not used.</numerusform>
            <numerusform>%Ln folders or files in the data are not used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::EvaluationView</name>
    <message numerus="yes">
        <source>The memory sufficed for %Ln pictures at a time.</source>
        <translation>
            <numerusform>The memory sufficed for %Ln picture at a time.</numerusform>
            <numerusform>The memory sufficed for %Ln pictures at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::FaithfulnessPanel</name>
    <message numerus="yes">
        <source>Deletion %1 (low is faithful), insertion %2 (high is faithful), in %n step(s)</source>
        <translation>
            <numerusform>Deletion %1 (low is faithful), insertion %2 (high is faithful), in %n step</numerusform>
            <numerusform>Deletion %1 (low is faithful), insertion %2 (high is faithful), in %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::FindingsPanel</name>
    <message numerus="yes">
        <source>%n finding(s) in %1 labelled pictures: suspicions, not verdicts.</source>
        <translation>
            <numerusform>%n finding in %1 labelled pictures: a suspicion, not a verdict.</numerusform>
            <numerusform>%n findings in %1 labelled pictures: suspicions, not verdicts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::LabelPage</name>
    <message numerus="yes">
        <source>%n file(s) could not be taken.</source>
        <translation>
            <numerusform>%n file could not be taken.</numerusform>
            <numerusform>%n files could not be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::LabelWires</name>
    <message numerus="yes">
        <source>%n label(s) were changed by another program and taken over</source>
        <translation>
            <numerusform>%n label was changed by another program and taken over</numerusform>
            <numerusform>%n labels were changed by another program and taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported</source>
        <translation>
            <numerusform>%n picture exported</numerusform>
            <numerusform>%n pictures exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved; %1 takes that back</source>
        <translation>
            <numerusform>%n picture moved; %1 takes that back</numerusform>
            <numerusform>%n pictures moved; %1 takes that back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are back where they came from</source>
        <translation>
            <numerusform>%n picture is back where it came from</numerusform>
            <numerusform>%n pictures are back where they came from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read; they get no suggestion.</source>
        <translation>
            <numerusform>%n picture cannot be read; it gets no suggestion.</numerusform>
            <numerusform>%n pictures cannot be read; they get no suggestion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::MeasurementModel</name>
    <message numerus="yes">
        <source>%1, %n thread(s), batch %2</source>
        <translation>
            <numerusform>%1, %n thread, batch %2</numerusform>
            <numerusform>%1, %n threads, batch %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::NetworkDrawing</name>
    <message numerus="yes">
        <source>Stage %1: %2
%n layer(s), %3 → %4 channels, %5 → %6 px</source>
        <translation>
            <numerusform>Stage %1: %2
%n layer, %3 → %4 channels, %5 → %6 px</numerusform>
            <numerusform>Stage %1: %2
%n layers, %3 → %4 channels, %5 → %6 px</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>baseline: %n layer(s), %1 channels, %2 px</source>
        <translation>
            <numerusform>baseline: %n layer, %1 channels, %2 px</numerusform>
            <numerusform>baseline: %n layers, %1 channels, %2 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::ReliabilityView</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::ReviewList</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::RunActions</name>
    <message numerus="yes">
        <source>Move %n run(s) with their checkpoints to the trash?</source>
        <translation>
            <numerusform>Move %n run with its checkpoints to the trash?</numerusform>
            <numerusform>Move %n runs with their checkpoints to the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>effnet::RunsPage</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
</TS>
