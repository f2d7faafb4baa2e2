package io.throughline.exchange.page;

import io.throughline.exchange.read.Understanding.Question;
import io.throughline.exchange.upload.Answer;
import io.throughline.exchange.upload.Upload;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Map;

/// What only a person can say of the files.
public record AsksPage(Shell shell, Upload upload, List<Question> questions, Map<String, String> typed, String problem)
        implements Page {

    /// What can be answered, as what is sent and what is read.
    public List<Map.Entry<String, String>> answers(Question question) {
        return Answer.to(question).choices().stream()
                .map(choice -> Map.entry(choice, say("asks." + choice)))
                .toList();
    }

    public boolean isChosen(int question, String answer) {
        return answer.equals(typed.get("answer." + question));
    }
}
