#pragma once

#include "core/protocol/report_sections.h"

namespace effnet {

/// What a report says, in the user's language and its way of writing numbers.
ReportWords reportWords();

}  // namespace effnet
