package io.throughline.exchange.world;

import java.util.List;

/// What people of a buying team say in deals of which nothing else is told; not the same in each.
enum Voices {
    WHO_DECIDES("""
            Whose name is under the last order?
            Who stopped the last purchase, and why?
            Who would have to be asked again if it cost a third more?
            Who chose the line that runs now?"""),
    THE_WORD("""
            The last three orders carry that name.
            What is not wanted there is not bought.
            We prepare it, and then we wait for one word.
            I have seen that one word stop a signed order."""),
    FOR_IT("""
            If it does what you showed, I am for it.
            I want this done before the holidays, and done by you.
            You are the first who asked what it costs me.
            I see no better way, and I have looked."""),
    AGAINST_IT("""
            There are cheaper ones, and I will say so.
            I would have asked three vendors, not two.
            For that money we get two of the others.
            I would wait for the next model."""),
    NEITHER("""
            Both would do. I go by what is measured.
            I have no favourite; show me the figures.
            I will write down what I see, no more.
            Ask me again after the trial."""),
    MY_REASON("""
            If it works, I need not explain the same stop every Monday.
            I promised it to the board myself.
            It would be the first thing here that is mine.
            With that I get the second shift that I was promised."""),
    FOUGHT("""
            Put us on the list when purchasing had left us off.
            Moved the trial into a week of full load, against the plan.
            Asked the board for another month, so that we could be measured.
            Sent the papers back because of the clause on spare parts."""),
    TOLD("""
            Purchasing will ask for a second offer.
            The board meets a week earlier than it says.
            You will be asked for somebody who runs it at night.
            The other vendor comes on Thursday, with a discount.
            The trial will be moved by a week.
            They will want to see the service contract first.
            Engineering will write that either would do."""),
    CAME_TRUE("""
            It came so.
            So it stood in their letter.
            We were there when it did.
            Their head of engineering said the same."""),
    LIKED("""
            Came to the gate to fetch us.
            Asked us to stay for lunch.
            Calls back within the hour.
            Remembered what we had spoken of."""),
    RESPECTED("""
            Took our drawing as it was.
            Asked us how we would do it.
            Gave us the log of the whole year.
            Said that our figures are better than theirs."""),
    IN_BUSINESS("""
            Asked what it comes to in five years.
            Showed us the plan for next year.
            Wanted our view on the second site.
            Put our figures into their own sheet.""");

    private final List<String> all;

    Voices(String all) {
        this.all = all.lines().toList();
    }

    String in(Setting at) {
        return in(at, 0);
    }

    /// @param after another for each number
    String in(Setting at, int after) {
        return at.oneOf(all, after);
    }
}
