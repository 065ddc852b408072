# The resources compiled into core, each as the variable of core/formats/Embedded.h.
function(charrette_embed name file)
    set(in ${PROJECT_SOURCE_DIR}/resources/${file})
    set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.cpp)
    set(script ${CMAKE_CURRENT_SOURCE_DIR}/formats/Embed.cmake)
    add_custom_command(OUTPUT ${out}
        COMMAND ${CMAKE_COMMAND} -DIN=${in} -DOUT=${out} -DNAME=${name} -P ${script}
        DEPENDS ${in} ${script}
        COMMENT "Embedding ${file}"
        VERBATIM
    )
    target_sources(charrette_core PRIVATE ${out})
endfunction()

charrette_embed(eventFormats formats/event-formats.json)
charrette_embed(formatCards formats/formats.json)
charrette_embed(interviewPrompts prompts/interviews.json)
charrette_embed(methods methods/methods.json)
charrette_embed(samplePeople sample/people.json)
charrette_embed(sample2025 sample/2025.json)
charrette_embed(sample2026 sample/2026.json)
charrette_embed(sketchDateAtRisk sample/pictures/date-at-risk.png)
charrette_embed(sketchFaces sample/pictures/faces-on-a-board.png)
charrette_embed(sketchOrderHost sample/pictures/order-host.png)
charrette_embed(sketchQuote sample/pictures/one-page-quote.png)
charrette_embed(sketchWall sample/pictures/wall-of-ideas.png)
