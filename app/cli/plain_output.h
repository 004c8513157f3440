#pragma once

#include <ostream>
#include <streambuf>

namespace effnet {

/// While it lives, control characters that are written to a stream become question marks: names of files and
/// classes come from outside, and a terminal obeys what stands in them. Line ends, tabs and carriage returns
/// stay.
class PlainOutput : public std::streambuf {
 public:
  explicit PlainOutput(std::ostream& stream) : stream_(stream), target_(stream.rdbuf(this)) {}
  ~PlainOutput() override { stream_.rdbuf(target_); }
  PlainOutput(const PlainOutput&) = delete;
  PlainOutput& operator=(const PlainOutput&) = delete;

 protected:
  int_type overflow(int_type character) override;
  std::streamsize xsputn(const char* text, std::streamsize count) override;
  int sync() override { return target_->pubsync(); }

 private:
  std::ostream& stream_;
  std::streambuf* target_;
};

}  // namespace effnet
