package io.throughline.review.pipeline;

import io.throughline.base.Viewer;
import io.throughline.review.Snapshots;
import io.throughline.settings.Settings;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pipeline as a board.
@Controller
class BoardController {
    private final Board board;
    private final Snapshots snapshots;
    private final Settings settings;

    BoardController(Board board, Snapshots snapshots, Settings settings) {
        this.board = board;
        this.snapshots = snapshots;
        this.settings = settings;
    }

    @GetMapping("/deals/board")
    ModelAndView show(Shell shell, Viewer viewer, @RequestParam Map<String, String> asked) {
        var query = PipelineQuery.of(asked, viewer);
        var usual = snapshots.usual(shell.today().date());
        var page = BoardPage.of(shell, query, board.columns(query, viewer), settings.exchange(), usual);
        return Html.ok("review/board", page);
    }
}
