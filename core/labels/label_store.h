#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace effnet {

/// Class by picture's name.
using LabelsByPicture = std::map<std::string, std::string>;

/// The table of labels beside the pictures: columns path and label, others stay as they are. It is written
/// whole or not at all, and what other programs changed in it meanwhile is kept: only rows of pictures that
/// were labelled here are touched.
class LabelStore {
 public:
  explicit LabelStore(std::filesystem::path file) : file_(std::move(file)) {}

  const std::filesystem::path& file() const { return file_; }

  /// All labels that stand there, none where there is no file. Throws Error("bad_data" | "bad_columns" |
  /// "read_failed") where it cannot be understood.
  LabelsByPicture read();

  /// Names of the classes, in the order in which they stand in the file.
  const std::vector<std::string>& classes() const { return classes_; }

  /// Puts these labels in; an empty one takes the picture's out. `classes`: the order of the rows, which is
  /// that of the classes when the file is read again. `was`: what the pictures' folders say, a column of its
  /// own, where it is not empty. Where the file was deleted meanwhile, all that was known of it comes back;
  /// one that can no longer be understood is set aside under another name, which asides() tells. Gives what
  /// stands in the file now. Throws Error("write_failed"), leaving it as it was.
  LabelsByPicture write(const LabelsByPicture& changes, const std::vector<std::string>& classes,
                        const LabelsByPicture& was = {});

  /// Files that write() has set aside.
  const std::vector<std::filesystem::path>& asides() const { return asides_; }

 private:
  /// Rows as cells; the columns of path and label among them.
  struct Table {
    std::vector<std::string> header{"path", "label"};
    std::size_t path = 0;
    std::size_t label = 1;
    std::vector<std::vector<std::string>> rows;
  };

  Table readTable() const;
  Table tableNow();
  void change(Table& table, const LabelsByPicture& changes, const LabelsByPicture& was);
  LabelsByPicture remember(const Table& table);
  std::string text(const Table& table) const;

  std::filesystem::path file_;
  Table last_;            ///< as it was read or written last
  bool existed_ = false;  ///< then
  std::vector<std::string> classes_;
  std::map<std::string, std::vector<std::string>> erased_;  ///< rows whose label was taken out, by picture
  std::vector<std::filesystem::path> asides_;
};

}  // namespace effnet
