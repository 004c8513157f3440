# effnet_header_library(TARGET FOLDER): a library that is headers only, in a folder of Debian's /usr/include. A folder of
# its own leads there: with all of /usr/include, the headers of Linux's C library would come along.
function(effnet_header_library target folder)
  set(include ${CMAKE_BINARY_DIR}/headers/${folder})
  if(NOT IS_DIRECTORY /usr/include/${folder})
    message(FATAL_ERROR "/usr/include/${folder} is missing: packaging/setup.sh installs it")
  endif()
  file(MAKE_DIRECTORY ${include})
  file(CREATE_LINK /usr/include/${folder} ${include}/${folder} SYMBOLIC)
  if(NOT TARGET ${target})
    add_library(${target} INTERFACE IMPORTED GLOBAL)
    target_include_directories(${target} INTERFACE ${include})
  endif()
endfunction()
