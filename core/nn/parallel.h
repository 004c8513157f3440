#pragma once

#include <ATen/Parallel.h>

// at::parallel_for is a template, whose body is a plain loop where OpenMP is off in the file that includes
// it.
#if AT_PARALLEL_OPENMP && !defined(_OPENMP)
#error "at::parallel_for would run on one thread here: link OpenMP::OpenMP_CXX"
#endif
