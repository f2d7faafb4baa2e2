package io.throughline.buying;

import static io.throughline.buying.Somebody.DAY;
import static io.throughline.buying.Somebody.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.base.Grade;
import io.throughline.buying.Claim.Kind;
import io.throughline.buying.Claim.Said;
import io.throughline.buying.Coach.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoachTest {
    private static final Accuracy ACCURATE = new Accuracy(4, 1);
    private static final Accuracy UNKNOWN = new Accuracy(1, 0);

    private static Claim reason(@Nullable String sayer) {
        return claim("Mira", new Said(Kind.REASON, "", null), sayer, false);
    }

    private static Claim fought(@Nullable String sayer, boolean act) {
        return claim("Mira", new Said(Kind.FOUGHT, "", null), sayer, act);
    }

    private static Coach coach(Accuracy accuracy, Claim... claims) {
        return Coach.of(List.of(claims), accuracy, DAY);
    }

    @Test
    void whoever_passes_all_three_tests_is_a_coach() {
        var coach = coach(ACCURATE, reason("Mira"), fought("Mira", true));

        assertThat(coach.standing()).isEqualTo(Standing.COACH);
        assertThat(coach.isCoach()).isTrue();
    }

    @Test
    void by_our_own_belief_alone_somebody_is_friendly_and_no_coach() {
        assertThat(coach(ACCURATE, reason(null), fought(null, false)).standing())
                .isEqualTo(Standing.FRIENDLY);
        assertThat(coach(ACCURATE, reason(null), fought("Mira", true)).standing())
                .isEqualTo(Standing.FRIENDLY);
        assertThat(coach(UNKNOWN, reason(null), fought(null, false)).standing()).isEqualTo(Standing.FRIENDLY);
    }

    @Test
    void to_say_that_one_is_for_us_is_no_fight_for_us() {
        var coach = coach(ACCURATE, reason("Mira"), fought("Mira", false));

        assertThat(coach.fought()).isEqualTo(Coach.Test.BELIEVED);
        assertThat(coach.standing()).isEqualTo(Standing.FRIENDLY);
    }

    @Test
    void as_long_as_too_little_was_checked_it_is_not_yet_known() {
        assertThat(coach(UNKNOWN, reason("Mira"), fought("Mira", true)).standing())
                .isEqualTo(Standing.NOT_YET_KNOWN);
    }

    @Test
    void whoever_is_wrong_too_often_is_no_coach_whatever_else_holds() {
        assertThat(coach(new Accuracy(1, 2), reason("Mira"), fought("Mira", true))
                        .standing())
                .isEqualTo(Standing.INACCURATE);
        assertThat(coach(new Accuracy(2, 2), reason("Mira"), fought("Mira", true))
                        .standing())
                .isEqualTo(Standing.NO_COACH);
    }

    @Test
    void a_test_of_which_nothing_is_known_is_not_met() {
        assertThat(coach(ACCURATE, reason("Mira")).standing()).isEqualTo(Standing.NO_COACH);
        assertThat(coach(ACCURATE).isCandidate()).isTrue();
        assertThat(coach(new Accuracy(0, 0)).isCandidate()).isFalse();
    }

    @Test
    void a_grade_follows_from_the_evidence() {
        assertThat(reason(null).grade(DAY)).isEqualTo(Grade.ASSUMED);
        assertThat(reason("Mira").grade(DAY)).isEqualTo(Grade.STATED);
        assertThat(fought("Mira", true).grade(DAY)).isEqualTo(Grade.SHOWN);
        assertThat(fought("Mira", true).isTheirs(DAY.minusDays(20))).isFalse();
    }

    @Test
    void rapport_that_is_personal_and_not_technical_does_not_count() {
        assertThat(new Rapport(3, 0, 1).counted()).isEqualTo(1);
        assertThat(new Rapport(3, null, null).counted()).isZero();
        assertThat(new Rapport(3, 1, 0).counted()).isEqualTo(4);
        assertThat(new Rapport(3, 0, null).isHollow()).isTrue();
        assertThat(new Rapport(3, null, null).isHollow()).isFalse();
        assertThat(new Rapport(0, 0, null).isHollow()).isFalse();
    }

    @Test
    void what_is_said_is_one_of_its_kind() {
        assertThatThrownBy(() -> new Said(Kind.ROLE, "CHAMPION", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Said(Kind.RAPPORT, "TECHNICAL", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Said(Kind.RAPPORT, "TECHNICAL", 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Said(Kind.DISPOSITION, "ENEMY", 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Said(Kind.RAPPORT, "TECHNICAL", 0).level()).isZero();
    }

    @Test
    void the_words_of_a_crm_name_a_role_where_they_mean_one() {
        assertThat(BuyingRole.named("Economic Buyer")).contains(BuyingRole.ECONOMIC_OWNER);
        assertThat(BuyingRole.named("Decision Maker")).contains(BuyingRole.DECIDES);
        assertThat(BuyingRole.named("Business User")).contains(BuyingRole.USER);
        assertThat(BuyingRole.named("Technical Buyer")).contains(BuyingRole.TECHNICAL);
        assertThat(BuyingRole.named("Champion")).contains(BuyingRole.COACH);
        assertThat(BuyingRole.named("Influencer")).isEmpty();
        assertThat(BuyingRole.named(null)).isEmpty();
    }
}
