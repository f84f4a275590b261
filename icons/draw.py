"""Draws every icon file from icon.svg and icon-16.svg.

Needs Python 3 with the packages resvg-py and pillow:

    pip install resvg-py pillow && python icons/draw.py
"""

import io
import struct
from pathlib import Path

import resvg_py
from PIL import Image

HERE = Path(__file__).parent
LARGE = (HERE / "icon.svg").read_text()
SMALL = (HERE / "icon-16.svg").read_text()
# macOS expects air around the tile: 824 of 1024 pixels.
MACOS = LARGE.replace('viewBox="0 0 512 512"', 'viewBox="-62 -62 636 636"')

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_ENTRIES = {
    "icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512,
    "ic10": 1024, "ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512,
}


def draw(svg, size):
    """The picture as an image of `size` pixels square."""
    data = resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size)
    return Image.open(io.BytesIO(bytes(data))).convert("RGBA")


def at(size, large=LARGE):
    """The picture for this size: the one drawn on whole pixels up to 20."""
    return draw(SMALL if size <= 20 else large, size)


def png(image):
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def ico_entry(size):
    """Header and data of one picture: bitmaps, which every shell reads; the largest as PNG."""
    out = io.BytesIO()
    form = "png" if size == 256 else "bmp"
    at(size).save(out, format="ICO", sizes=[(size, size)], bitmap_format=form)
    whole = out.getvalue()
    length, offset = struct.unpack("<II", whole[14:22])
    return whole[6:14], whole[offset:offset + length]


def ico():
    entries = [ico_entry(size) for size in ICO_SIZES]
    head, data = struct.pack("<HHH", 0, 1, len(entries)), b""
    start = 6 + 16 * len(entries)
    for fields, picture in entries:
        head += fields + struct.pack("<II", len(picture), start + len(data))
        data += picture
    return head + data


def icns():
    body = b""
    for kind, size in ICNS_ENTRIES.items():
        picture = png(at(size, MACOS))
        body += kind.encode() + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main():
    for size in PNG_SIZES:
        (HERE / f"{size}x{size}.png").write_bytes(png(at(size)))
    (HERE / "128x128@2x.png").write_bytes(png(at(256)))
    (HERE / "icon.png").write_bytes(png(at(512)))
    (HERE / "icon.ico").write_bytes(ico())
    (HERE / "icon.icns").write_bytes(icns())


main()
