#pragma once

class QCustomPlot;

namespace effnet {

/// The plotting library's widget, drawn when the window is, together with everything else that a step of a
/// slider changes, and straight onto it: the library's own picture in between would have to be cleared and
/// blended each time, and would come a turn of the event loop later. update() asks for it, never replot().
QCustomPlot* makePlotCanvas();

}  // namespace effnet
