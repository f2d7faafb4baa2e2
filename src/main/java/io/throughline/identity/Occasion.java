package io.throughline.identity;

/// On what occasion something is written: the request that asks for it, or else a command. What there is none of is
/// empty.
///
/// @param act the method and the route, without what stands in its place-holders; or the command
/// @param subjectKind the first part of the path, where an id follows
record Occasion(String act, String request, String address, String subjectKind, String subjectId) {
    static Occasion of(String command) {
        return new Occasion(command, "", "", "", "");
    }
}
