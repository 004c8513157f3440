#pragma once

#include <QString>

namespace effnet {

/// What an error's detail is about, where that begins with a file ("/weights/b0.pth: there is no such file");
/// `otherwise` where it does not. A sentence that names what is missing must not name the run that missed it.
QString errorSubject(const QString& detail, const QString& otherwise);

}  // namespace effnet
