package io.throughline.exchange.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What came of reading a set of files: all of them understood, some refused, or a question that only a person can
/// answer. In the last two cases nothing may be imported.
public sealed interface Understanding {
    /// @param leftOut files that hold nothing which is kept, each with why
    record Understood(List<UnderstoodFile> files, List<LeftOut> leftOut) implements Understanding {
        /// What each column was taken for, as an alias map that can be corrected and given back.
        public String printedMap() {
            return PrintedMap.of(files);
        }

        /// What stages mean. The deals say it; a history alone, where there are no deals.
        public Map<String, StageMeaning> stages() {
            var hasDeals = files.stream().anyMatch(file -> file.kind() == RecordKind.DEAL);
            var byName = new LinkedHashMap<String, StageMeaning>();
            for (var file : files)
                if (file.kind() == RecordKind.DEAL || !hasDeals) file.stages().forEach(byName::putIfAbsent);
            return byName;
        }
    }

    record Refused(List<Refusal> refusals) implements Understanding {}

    record Asks(List<Question> questions) implements Understanding {}

    /// @param why one sentence that says what is wrong and what to do
    record Refusal(String file, String why) {}

    record LeftOut(String file, String why) {}

    /// A real ambiguity, which is never guessed.
    ///
    /// @param option what to say on the command line to answer it
    /// @param examples cells that show the question, each with its line
    record Question(String file, String column, String sentence, String option, List<String> examples) {}
}
