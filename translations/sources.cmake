# Where the texts of the window stand, and how lupdate reads them.
set(sources widgets app/explorer app/services
  app/cli # complaints of the command line, from the same catalogues (app/cli/catalogues.py)
  core/protocol/train_fields.cpp) # the one table of core that the window translates
set(read -I . -no-obsolete -locations none)
