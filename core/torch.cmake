# LibTorch 1.13 or later: the networks themselves, their gradients and optimizers.
# Debian's package has no cuda_cmake_macros.h and exports no include path marked as system: wrap it once, here.
find_package(Torch REQUIRED)
if(Torch_VERSION VERSION_LESS 1.13)
  message(FATAL_ERROR "LibTorch ${Torch_VERSION} is too old: 1.13 or later is needed.")
endif()
if(TORCH_CXX_FLAGS MATCHES "_GLIBCXX_USE_CXX11_ABI=0")
  message(FATAL_ERROR "This LibTorch was built with the pre-C++11 ABI and cannot be linked with the other libraries: "
                      "take the 'cxx11 ABI' build, or Debian's libtorch-dev.")
endif()
add_library(effnet_torch INTERFACE)
separate_arguments(effnet_torch_flags UNIX_COMMAND "${TORCH_CXX_FLAGS}")
target_compile_options(effnet_torch INTERFACE ${effnet_torch_flags})
target_include_directories(effnet_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_link_libraries(effnet_torch INTERFACE ${TORCH_LIBRARIES})
if(TARGET torch_cuda)
  set_property(GLOBAL PROPERTY EFFNET_CUDA ON) # imported targets are known below core alone; tests/gpu asks
endif()

# Debian's LibTorch calls whatever libblas.so.3 is chosen on the system. The reference BLAS is four times slower, and an
# OpenBLAS with threads of its own competes with OpenMP's: our programs look for the fitting one first, and the
# system's choice stays as it is. (The old tag, because the new one does not reach what LibTorch loads.)
file(GLOB effnet_blas /usr/lib/*/openblas-openmp)
if(effnet_blas)
  target_link_options(effnet_torch INTERFACE LINKER:--disable-new-dtags LINKER:-rpath,${effnet_blas})
endif()
