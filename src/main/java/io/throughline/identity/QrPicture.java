package io.throughline.identity;

import io.nayuki.qrcodegen.QrCode;

/// A text as a QR code (ISO/IEC 18004), ready to be drawn: one unit is one of its squares, and the margin that readers
/// need is part of it.
///
/// @param size of the whole, margin included
/// @param path what is dark, as the `d` of an SVG path
public record QrPicture(int size, String path) {
    private static final int MARGIN = 4;

    static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++)
            for (var x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }
}
