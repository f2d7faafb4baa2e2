package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.OWNER;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.said;

import io.throughline.base.Phase;
import io.throughline.deals.Interaction.Kind;
import io.throughline.deals.spot.Disqualification.Alternative;
import io.throughline.deals.spot.Disqualification.Reason;
import io.throughline.deals.spot.Disqualification.Winnable;
import io.throughline.review.Verdict;
import java.util.List;

/// Deals that we walked from, and what turned out when we looked again: one of three could have been won.
final class WeWalked {
    private WeWalked() {}

    static List<Tale> tales(Scene at) {
        return List.of(
                at.deal(
                                "We walked: no owner in sight",
                                Account.of("Ashbovel Timber", "Nadia Ulvinder", "Samir Vaskaux"))
                        .story("Asked three times who pays; then we told them who else could help, and left.")
                        .opened(120)
                        .in(Phase.RECOGNITION)
                        .known(known -> known.symptom(said(USER, 100, "The saw is old.")))
                        .met(100, Kind.DISCOVER, "The saw", USER)
                        .walked(
                                60,
                                Walk.of(
                                                Reason.NO_OWNER,
                                                "No economic owner",
                                                "Nobody here has a budget for the saw.",
                                                "Samir Vaskaux",
                                                Alternative.DO_NOTHING,
                                                null,
                                                -10,
                                                24)
                                        .found(Winnable.NO, 9, "The old saw runs, and nobody asked for another."))
                        .tell(Verdict.WALKED),
                at.deal(
                                "We walked: the rival was chosen",
                                Account.of("Delvarnic Glass", "Ruth Ombrel", "Lars Tindagor"))
                        .story("Their tender named the rival's part numbers, so we left; the rival could not deliver.")
                        .opened(170)
                        .in(Phase.EVALUATION)
                        .known(known -> known.need(said(USER, 150, "Forty burners, metered one by one.")))
                        .met(150, Kind.DISCOVER, "The tender", USER)
                        .walked(
                                95,
                                Walk.of(
                                                Reason.RIVAL_CHOSEN,
                                                "A rival was chosen before we were asked",
                                                "Page 14 asks for their part numbers.",
                                                "Lars Tindagor",
                                                Alternative.COMPETITOR,
                                                "Ostrava Metering",
                                                -20,
                                                60)
                                        .found(
                                                Winnable.YES,
                                                18,
                                                "The rival could not deliver; they bought from a third."))
                        .tell(Verdict.WALKED),
                at.deal(
                                "We walked: a trade not for us",
                                Account.of("Ebrimond Tobacco", "Gita Falkenor", "Tomas Wendrel"))
                        .story("A fine deal in a trade that we don't serve; they were told so within a week.")
                        .opened(210)
                        .met(205, Kind.DISCOVER, "What they make", OWNER)
                        .walked(
                                203,
                                Walk.of(
                                                Reason.KNOCK_OUT,
                                                "We don't serve tobacco",
                                                "Four makers of cigarettes in hall 1.",
                                                "Gita Falkenor",
                                                Alternative.COMPETITOR,
                                                "Counting House Systems",
                                                -120,
                                                80)
                                        .found(Winnable.NO, 119, "They bought where we sent them, and thanked us."))
                        .tell(Verdict.WALKED),
                at.deal(
                                "We walked: they inspect it themselves",
                                Account.of("Farrowick Leasing", "Emil Sarnoth", "Ida Quellan"))
                        .story("Twelve cars a month, which two people with a list inspect well enough.")
                        .opened(75)
                        .known(known -> known.symptom(said(USER, 60, "The list is long.")))
                        .met(60, Kind.DISCOVER, "The yard", USER)
                        .walked(
                                34,
                                Walk.of(
                                        Reason.POOR_FIT,
                                        "Too few cars for what we sell",
                                        "Twelve cars a month, and two people for them.",
                                        "Ida Quellan",
                                        Alternative.IN_HOUSE,
                                        null,
                                        -1,
                                        16))
                        .tell(Verdict.WALKED));
    }
}
