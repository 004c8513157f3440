#pragma once

#include <stdexcept>
#include <string>

namespace effnet {

/// What core throws for anything a user can cause or meet. `code` is a stable word that the window translates
/// (`file_missing`, `bad_value`, …); `detail` names the file, the field and the reason in plain English.
class Error : public std::runtime_error {
 public:
  Error(std::string code, std::string detail);

  const std::string& code() const { return code_; }
  const std::string& detail() const { return detail_; }

 private:
  std::string code_;
  std::string detail_;
};

}  // namespace effnet
