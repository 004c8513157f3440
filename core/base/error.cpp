#include "core/base/error.h"

#include <utility>

namespace effnet {

Error::Error(std::string code, std::string detail)
    : std::runtime_error(detail), code_(std::move(code)), detail_(std::move(detail)) {}

}  // namespace effnet
