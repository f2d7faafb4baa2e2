package io.throughline.review.deal;

import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;

/// A finding as the rail shows it.
///
/// @param topic what its question is about, as the capture form knows it
public record FindingView(Finding finding, String topic) {

    public static FindingView of(Finding finding) {
        return new FindingView(finding, topic(finding.id()));
    }

    private static String topic(String id) {
        return switch (id) {
            case "no-event", "symptom-led", "two-quarters-without-event" -> "EVENT";
            case "event-assumed", "owner-not-met" -> "EVENT_OWNER";
            case "event-passed", "event-slipping" -> "EVENT_DATE";
            case "no-need" -> "NEED";
            case "early-apex" -> "CONSEQUENCE";
            case "pushed", "close-unlikely", "dates-contradict", "older-than-won" -> "CLOSE_DATE";
            default -> "";
        };
    }

    /// What the finding asks is settled in the CRM's own fields, not by what the buyer says.
    public boolean isOfRecord() {
        return finding.id().equals("duplicate") || finding.id().equals("dates-contradict");
    }

    /// What the finding asks is answered where the phase of the buyer stands.
    public boolean isOfPhase() {
        return finding.id().equals("phase-mismatch");
    }

    /// What the finding asks is settled on the page on whether to stay.
    public boolean isOfStaying() {
        return !staying().isEmpty();
    }

    /// The page of the deal on which the finding is settled, from its path on; empty where it has none of its own.
    public String page() {
        return switch (finding.id()) {
            case "decider-unknown", "no-coach", "friendly-not-coach", "hollow-rapport", "single-threaded" -> "/team";
            case "criteria-unknown", "flip-near", "no-consensus" -> "/criteria";
            case "vulnerable" -> "/vulnerabilities";
            case "concern-open", "iceberg" -> "/concerns";
            case "unready" -> "/readiness";
            case "plan-infeasible", "plan-tight", "not-brought-in" -> "/plan";
            case "no-victory" -> "/victory";
            default -> "";
        };
    }

    /// Where on that page.
    public String staying() {
        return switch (finding.id()) {
            case "knock-out", "two-quarters-without-event", "decider-against" -> "#overrides";
            case "tripwire" -> "#tripwires";
            case "poor-fit" -> "#fit";
            default -> "";
        };
    }

    public String symbol() {
        return switch (finding.severity()) {
            case WALK_AWAY, STOP -> "#s4p";
            case RISK -> "#s2p";
            case GAP -> "#s0";
            case NOTE -> "#s1";
        };
    }

    public String tone() {
        return finding.severity().isAbove(Severity.GAP) ? "bad" : "unk";
    }
}
