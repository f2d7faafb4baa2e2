package io.throughline.bench;

import io.throughline.base.Viewer;
import java.util.function.IntFunction;

/// A sort of page.
///
/// @param name of its measure
/// @param path which one of the sort is asked for in a turn
/// @param page makes the same one, in this process
record Look(String name, IntFunction<String> path, Made page) {
    /// What is made for somebody in a turn.
    interface Made {
        void by(Viewer viewer, int turn);
    }
}
