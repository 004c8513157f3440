#pragma once

#include <QTableWidget>
#include <string>
#include <vector>

namespace effnet {

/// Each class of a confusion matrix with its images, precision, recall and F1, the last two as bars.
class ClassTable : public QTableWidget {
  Q_OBJECT

 public:
  enum Column { Name, Images, Precision, Recall, F1, Columns };

  explicit ClassTable(QWidget* parent = nullptr);

  void setConfusion(const std::vector<std::vector<int>>& confusion, const std::vector<std::string>& labels);
};

}  // namespace effnet
