#pragma once

class QString;
class QWidget;

namespace effnet {

/// Drawings with a property "inWords" (and "nameInWords", where the name follows what is drawn) tell screen
/// readers what they show; it is asked for when one listens.
void installSpokenDrawings();

/// Gives a control that has none a name: its label's words (and makes the label its buddy), or its tip, what
/// stands in it while it is empty, or the title around it. A control that was named keeps its name.
void giveName(QWidget& control);

/// Of the group, tab or section around a control; of its dialog, where there is none.
QString titleAround(const QWidget& control);

/// What a screen reader calls it.
QString spokenName(const QWidget& control);

}  // namespace effnet
