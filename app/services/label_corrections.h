#pragma once

#include <QList>
#include <QString>

namespace effnet {

/// A photograph that lies in the folder of a class that it does not show.
struct LabelCorrection {
  QString file;
  QString to;     ///< the class whose folder it belongs in
  QString moved;  ///< where it was moved to; empty while it is only noted

  bool operator==(const LabelCorrection&) const = default;
};

/// The corrections noted for a run's data set, in label_corrections.json of its directory. Files are touched
/// by apply() and revert() alone.
class LabelCorrections {
 public:
  /// A missing or damaged file gives an empty list.
  explicit LabelCorrections(const QString& run);

  const QList<LabelCorrection>& all() const { return all_; }

  /// Notes a correction, or another class for a file that is noted already. Throws Error("write_failed").
  void note(const QString& file, const QString& to);
  /// Throws Error("write_failed").
  void forget(const QString& file);

  /// Moves every noted file into its class's folder, beside the one where it lies; a name that is taken gets
  /// a number. Throws Error("write_failed") naming the first file that could not be moved; those before it
  /// are.
  void apply();

  /// Moves them back. Throws as apply().
  void revert();

 private:
  void save() const;

  QString path_;
  QList<LabelCorrection> all_;
};

}  // namespace effnet
