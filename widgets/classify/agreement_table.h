#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace effnet {

/// What several networks answer to the same pictures, a row a picture; those they disagree about can be
/// singled out. Where the folder of a picture has the name of a class that every network knows, that is taken
/// for its class: then the networks are compared by what they have right.
class AgreementTable : public QWidget {
  Q_OBJECT

 public:
  explicit AgreementTable(QWidget* parent = nullptr);

  /// Forgets what was there; answers to these pictures will come. `classes`: of each network, by its source.
  void begin(const QStringList& sources, const QStringList& files,
             const QHash<QString, QStringList>& classes = {});
  void setAnswer(const QString& source, const QString& file, const QString& label);

  /// From here on only where they disagree; the first such picture is chosen when it is known.
  void showDifferences();

  /// Pictures that all networks have answered, and those of them with different answers.
  int answered() const { return answered_; }
  int disagreements() const { return disagreements_; }
  /// What the pictures of known class say of the networks; empty where there are none.
  QString verdict() const;

 Q_SIGNALS:
  void pictureChosen(const QString& file);

 private:
  void judge(int row);
  bool isAnswered(int row) const;
  void updateSummary();

  QTableWidget* table_;
  QLabel* summary_;
  QLabel* verdict_;
  QCheckBox* onlyDifferent_;
  QHash<QString, int> columns_;
  QHash<QString, int> rows_;
  QHash<int, QString> truth_;  ///< by row
  bool leads_ = false;         ///< to the first picture with different answers
  int answers_ = 0;            ///< of all networks, unreadable ones too
  int answered_ = 0;
  int disagreements_ = 0;
};

}  // namespace effnet
