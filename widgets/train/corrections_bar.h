#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace effnet {

/// A correction as the panel lists it.
struct ListedCorrection {
  QString file;
  QString to;
  QString place = {};  ///< where it lies now; empty as long as it was not moved
};

/// The wrong labels that were noted. Files move only when the list is applied, and can be moved back.
class CorrectionsBar : public QFrame {
  Q_OBJECT

 public:
  explicit CorrectionsBar(QWidget* parent = nullptr);

  void showCorrections(const QList<ListedCorrection>& corrections);
  /// Null where nothing was noted of this file.
  const ListedCorrection* find(const QString& file) const;
  /// Where this file lies now.
  QString placeOf(const QString& file) const;

 Q_SIGNALS:
  void applied();
  void reverted();

 private:
  QList<ListedCorrection> listed_;
  QLabel* text_;
  QPushButton* apply_;
  QPushButton* revert_;
};

}  // namespace effnet
