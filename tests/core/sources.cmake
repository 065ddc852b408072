set(CORE_TESTS
    core/UndoTest.cpp
    core/challenges/ElsewhereTest.cpp
    core/formats/FormatsTest.cpp
    core/research/ConcernTest.cpp
    core/research/DictationTest.cpp
    core/research/SupportTest.cpp
)
