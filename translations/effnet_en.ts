<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>