package io.throughline.transition.sheet;

import io.throughline.transition.Task.Who;
import java.util.List;

/// Whom the cells of a file may name. A name stands for somebody where it is that of one alone.
///
/// @param ours colleagues who work here
/// @param theirs people around the deal
record People(List<Who> ours, List<Who> theirs) {
    static final People NOBODY = new People(List.of(), List.of());

    People {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    static List<Who> named(String name, List<Who> among) {
        return among.stream().filter(who -> who.name().equalsIgnoreCase(name)).toList();
    }
}
