package io.throughline.transition.vision;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws the road into a PDF, as lines that stay sharp: shapes alone, so that no font of the system is asked for.
record RoadDrawing(Road road) implements FSObjectDrawer {
    private static final Color ACCENT = new Color(0x215cb6);
    private static final Color AHEAD = new Color(0xc3c7cd);
    private static final Color INK = new Color(0x181e29);
    private static final float THICK = 3;
    private static final float THIN = 2;
    private static final double RADIUS = 5;

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var wide = width / dotsPerPixel;
        var high = height / dotsPerPixel;
        device.drawWithGraphics(
                (float) x, (float) y, (float) wide, (float) high, graphics -> draw(graphics, wide, high));
        return Map.of();
    }

    private void draw(Graphics2D graphics, double width, double height) {
        var path = path(width / 1000, height / 100);
        graphics.setStroke(new BasicStroke(THICK, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(AHEAD);
        graphics.draw(path);
        var whole = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(0, 0, width * road.behind() / 100, height));
        graphics.setColor(ACCENT);
        graphics.draw(path);
        graphics.setClip(whole);
        for (var stop : road.stops()) mark(graphics, stop, stop.x() * width / 1000, stop.y() * height / 100);
    }

    private Path2D path(double x, double y) {
        var curve = road.curve();
        var path = new Path2D.Double();
        path.moveTo(curve.x() * x, curve.y() * y);
        for (var piece : curve.pieces())
            path.curveTo(
                    piece.middle() * x,
                    piece.fromY() * y,
                    piece.middle() * x,
                    piece.toY() * y,
                    piece.toX() * x,
                    piece.toY() * y);
        return path;
    }

    private static void mark(Graphics2D graphics, Road.Stop stop, double x, double y) {
        var circle = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        var color = stop.kind() == Road.Kind.TODAY ? INK : ACCENT;
        graphics.setColor(stop.reached() ? color : Color.WHITE);
        graphics.fill(circle);
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(THIN));
        graphics.draw(circle);
    }
}
