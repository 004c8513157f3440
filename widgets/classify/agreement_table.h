#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace effnet {

/// What several networks answer to the same pictures, a row a picture; those they disagree about can be
/// singled out.
class AgreementTable : public QWidget {
  Q_OBJECT

 public:
  explicit AgreementTable(QWidget* parent = nullptr);

  /// Forgets what was there; answers to these pictures will come.
  void begin(const QStringList& sources, const QStringList& files);
  void setAnswer(const QString& source, const QString& file, const QString& label);

  /// Pictures that all networks have answered, and those of them with different answers.
  int answered() const { return answered_; }
  int disagreements() const { return disagreements_; }

 Q_SIGNALS:
  void pictureChosen(const QString& file);

 private:
  void judge(int row);
  void updateSummary();

  QTableWidget* table_;
  QLabel* summary_;
  QCheckBox* onlyDifferent_;
  QHash<QString, int> columns_;
  QHash<QString, int> rows_;
  int answered_ = 0;
  int disagreements_ = 0;
};

}  // namespace effnet
