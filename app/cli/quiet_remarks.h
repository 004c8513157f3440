#pragma once

#include <iostream>
#include <streambuf>

namespace effnet {

/// While it lives, standard error is heard only where -q was not given; complaints are, always.
class QuietRemarks : public std::streambuf {
 public:
  QuietRemarks();
  ~QuietRemarks() override;
  QuietRemarks(const QuietRemarks&) = delete;
  QuietRemarks& operator=(const QuietRemarks&) = delete;

  /// While it lives, all is heard.
  struct Pause {
    Pause();
    ~Pause();
    Pause(const Pause&) = delete;
    Pause& operator=(const Pause&) = delete;
  };

 protected:
  int_type overflow(int_type character) override;
  std::streamsize xsputn(const char* text, std::streamsize count) override;
  int sync() override { return target_->pubsync(); }

 private:
  std::streambuf* target_;
};

}  // namespace effnet
