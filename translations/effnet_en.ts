<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>effnet::Application</name>
    <message numerus="yes">
        <source>Engine %1, LibTorch %2, %n thread(s)</source>
        <translation>
            <numerusform>Engine %1, LibTorch %2, %n thread</numerusform><numerusform>Engine %1, LibTorch %2, %n threads</numerusform></translation>
    </message>
</context>
<context>
    <name>effnet::CheckpointCard</name>
    <message numerus="yes">
        <source>%n tensor(s) missing; the network is incomplete.</source>
        <translation>
            <numerusform>%n tensor missing; the network is incomplete.</numerusform><numerusform>%n tensors missing; the network is incomplete.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s) not used.</source>
        <translation>
            <numerusform>%n tensor not used.</numerusform><numerusform>%n tensors not used.</numerusform></translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyPage</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform><numerusform>%n pictures</numerusform></translation>
    </message>
</context>
<context>
    <name>effnet::ClassifyWires</name>
    <message numerus="yes">
        <source>Stopped after %n picture(s).</source>
        <translation>
            <numerusform>Stopped after %n picture.</numerusform><numerusform>Stopped after %n pictures.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Classified %n picture(s).</source>
        <translation>
            <numerusform>Classified %n picture.</numerusform><numerusform>Classified %n pictures.</numerusform></translation>
    </message>
</context>
<context>
    <name>effnet::DataPanel</name>
    <message numerus="yes">
        <source>%n file(s) cannot be used and are left out.</source>
        <translation>
            <numerusform>%n file cannot be used and are left out.</numerusform><numerusform>%n files cannot be used and are left out.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are there more than once.</source>
        <translation>
            <numerusform>%n picture are there more than once.</numerusform><numerusform>%n pictures are there more than once.</numerusform></translation>
    </message>
</context>
<context>
    <name>effnet::NetworkDrawing</name>
    <message numerus="yes">
        <source>Stage %1: %2
%n layer(s), %3 → %4 channels, %5 → %6 px</source>
        <translation>
            <numerusform>Stage %1: %2
%n layer, %3 → %4 channels, %5 → %6 px</numerusform><numerusform>Stage %1: %2
%n layers, %3 → %4 channels, %5 → %6 px</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>baseline: %n layer(s), %1 channels, %2 px</source>
        <translation>
            <numerusform>baseline: %n layer, %1 channels, %2 px</numerusform><numerusform>baseline: %n layers, %1 channels, %2 px</numerusform></translation>
    </message>
</context>
<context>
    <name>effnet::RecipePanel</name>
    <message numerus="yes">
        <source>The classifier learns alone for %n epoch(s), then all layers with it.</source>
        <translation>
            <numerusform>The classifier learns alone for %n epoch, then all layers with it.</numerusform><numerusform>The classifier learns alone for %n epochs, then all layers with it.</numerusform></translation>
    </message>
</context>
<context>
    <name>effnet::RunsPage</name>
    <message numerus="yes">
        <source>%n runs selected</source>
        <translation>
            <numerusform>%n runs selected</numerusform><numerusform>%n runs selected</numerusform></translation>
    </message>
</context>
</TS>