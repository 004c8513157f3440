#pragma once

#include <QString>

namespace effnet {

/// A code of core or the engine as a translated sentence with the next step. `subject` names the file or
/// folder that it is about; unknown codes give a general sentence.
QString errorSentence(const QString& code, const QString& subject);

/// The last part of a path, as people say it.
QString shortName(const QString& path);

}  // namespace effnet
