set(CORE_TESTS
    core/UndoTest.cpp
)
