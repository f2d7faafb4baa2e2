package io.throughline.transition.schedule;

/// Which links end at which activity, as two arrays.
final class Ends {
    private final int[] starts;
    private final int[] links;

    private Ends(int[] starts, int[] links) {
        this.starts = starts;
        this.links = links;
    }

    /// @param at the activity at which each link ends
    static Ends of(int activities, int[] at) {
        var starts = new int[activities + 1];
        for (var end : at) starts[end + 1]++;
        for (var i = 0; i < activities; i++) starts[i + 1] += starts[i];
        var next = starts.clone();
        var links = new int[at.length];
        for (var link = 0; link < at.length; link++) links[next[at[link]]++] = link;
        return new Ends(starts, links);
    }

    int count(int activity) {
        return end(activity) - first(activity);
    }

    int first(int activity) {
        return starts[activity];
    }

    int end(int activity) {
        return starts[activity + 1];
    }

    int link(int place) {
        return links[place];
    }
}
