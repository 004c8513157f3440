#pragma once

#include "widgets/checkpoint/checkpoint_wish.h"
#include "widgets/classify/report_wish.h"

#include <QStringList>
#include <array>
#include <string>

namespace effnet {

/// Classes that a report names beside each picture.
inline constexpr int kReportedClasses = 5;

/// In the fewest digits that give the number back, as the command line takes them.
QString exactText(double value);
QString exactText(const std::array<double, 3>& values);

/// Those of the pictures that are there for others, too: not samples, which lie in the program, and not what
/// was pasted or fetched into `temporary`, a folder that goes with the window.
QStringList lastingFiles(const QStringList& pictures, const QString& temporary);

/// What a shell takes to give the numbers of a report again: the checkpoint as it was opened, the map, the
/// pictures `files`. Empty where there are none.
std::string reportCommand(const OpenWish& checkpoint, const ReportWish& wish, const QStringList& files);

}  // namespace effnet
