"""What is published of a photograph: its dots, upright, no larger than shown, and nothing else."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageCms, features

from sevenmin.pictures.errors import PictureError
from sevenmin.pictures.photographs import Room, clean, for_paper
from tests.pictures.photos import PLANTED, corners, exif, moving, opened, photograph, scene

ROOM = Room(200, 200)
KINDS = ["JPEG", "PNG", "GIF", "WEBP"] + ["AVIF"] * features.check("avif")
MOVING = ["GIF", "PNG", "WEBP"]


@pytest.mark.parametrize("room", [Room(1000, 1000), ROOM], ids=["as it is", "smaller"])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_left_of_what_was_written_into_it(kind: str, room: Room) -> None:
    given = photograph(kind)
    assert PLANTED.encode() in given or kind == "PNG"
    for made in (clean(given, room), for_paper(given, room)):
        read = opened(made)
        assert PLANTED.encode() not in made
        assert PLANTED not in str(read.info)
        assert PLANTED.encode("utf-16-le") not in made
        assert not read.getexif()
        assert not {"xmp", "comment", "icc_profile", "XML:com.adobe.xmp"} & read.info.keys()
    assert opened(clean(given, room)).format == kind


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_no_larger_than_it_is_shown_and_never_made_larger(kind: str) -> None:
    given = photograph(kind)
    assert opened(clean(given, ROOM)).size == (200, 150)
    assert opened(clean(given, Room(5000, 5000))).size == (400, 300)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_file_becomes_the_same_bytes(kind: str) -> None:
    given = photograph(kind)
    assert clean(given, ROOM) == clean(given, ROOM)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_it_stands_as_the_camera_was_held(kind: str, orientation: int) -> None:
    """The camera writes how to turn what it saw; here the corner that is red tells of it."""
    made = clean(photograph(kind, orientation=orientation), ROOM)
    turned = {1: 0, 2: 1, 3: 3, 4: 2, 5: 0, 6: 1, 7: 3, 8: 2}[orientation]
    assert corners(made) == [n == turned for n in range(4)]
    assert opened(made).size == ((150, 200) if orientation >= 5 else (200, 150))


def test_the_room_is_for_the_picture_as_it_stands() -> None:
    wide = Room(200, 50)
    assert opened(clean(photograph("JPEG", (400, 80), orientation=6), wide)).size == (10, 50)


@pytest.mark.parametrize("kind", MOVING)
def test_what_moves_goes_on_moving(kind: str) -> None:
    made = clean(moving(kind), Room(30, 30))
    read = Image.open(BytesIO(made))
    times = []
    for frame in range(read.n_frames):  # type: ignore[attr-defined]
        read.seek(frame)
        read.load()
        times.append(round(read.info["duration"]))
    assert (read.format, read.size, times) == (kind, (30, 20), [100, 200, 300])
    assert read.info["loop"] == 0
    assert PLANTED.encode() not in made
    assert opened(for_paper(moving(kind), ROOM)).format == "PNG"


def test_what_moves_through_too_many_pictures_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    given = moving("GIF")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 60 * 40 * 2)
    with pytest.raises(PictureError, match="too many dots"):
        clean(given, ROOM)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF"])
@pytest.mark.parametrize("room", [Room(1000, 1000), ROOM], ids=["as it is", "smaller"])
def test_what_is_transparent_stays_so(kind: str, room: Room) -> None:
    image = scene(400, 300, "RGBA")
    image.paste((0, 0, 0, 0), (200, 150, 400, 300))
    file = BytesIO()
    image.save(file, kind)
    for made in (clean(file.getvalue(), room), for_paper(file.getvalue(), room)):
        shown = opened(made).convert("RGBA")
        assert shown.getpixel((shown.width - 2, shown.height - 2))[3] == 0  # type: ignore[index]
        assert shown.getpixel((2, 2))[3] == 255  # type: ignore[index]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "RGB", "RGBA"])
def test_a_png_of_any_mode_can_be_made_smaller(mode: str) -> None:
    file = BytesIO()
    Image.new(mode, (400, 300)).save(file, "PNG")
    assert opened(clean(file.getvalue(), ROOM)).size == (200, 150)
    assert opened(clean(file.getvalue(), Room(400, 400))).size == (400, 300)


def test_colours_of_printers_become_those_of_screens() -> None:
    file = BytesIO()
    Image.new("CMYK", (400, 300), (0, 255, 255, 0)).save(file, "JPEG")
    made = opened(clean(file.getvalue(), ROOM))
    assert made.mode == "RGB"
    red, green, blue = made.getpixel((9, 9))  # type: ignore[misc]
    assert red > 150 > max(green, blue)


def test_a_profile_of_colours_is_applied_and_left_out() -> None:
    """That of XYZ says that the same numbers are other colours; it stands for any camera's."""
    xyz = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain, same, other = (
        opened(clean(photograph("PNG", icc_profile=one), ROOM)) for one in (None, srgb, xyz)
    )
    assert not any("icc_profile" in made.info for made in (plain, same, other))
    assert same.tobytes() == plain.tobytes()


def test_a_profile_that_nobody_understands_is_left_out() -> None:
    made = opened(clean(photograph("JPEG", icc_profile=PLANTED.encode() * 9), ROOM))
    assert made.size == (200, 150)


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_of_which_a_part_is_missing_is_told(kind: str) -> None:
    given = photograph(kind)
    for part in (given[:20], given[: len(given) // 2]):
        with pytest.raises(PictureError) as refused:
            clean(part, ROOM)
        assert refused.value.what == "cannot be read: it is damaged, or not all of it is there."


def test_a_picture_that_would_fill_the_memory_is_told() -> None:
    """A small file can unfold to more than any machine has."""
    chunk = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n\0\0\0\r" + chunk + struct.pack(">I", zlib.crc32(chunk))
    bomb += b"\0\0\0\x09IDAT" + zlib.compress(b"\0")
    with pytest.raises(PictureError) as refused:
        clean(bomb, ROOM)
    assert refused.value.what == "has too many dots to be worked with."


def test_a_photograph_that_keeps_its_size_loses_hardly_anything() -> None:
    """It is saved with the tables with which it was saved before."""
    given = photograph("JPEG")
    before, after = opened(given), opened(clean(given, Room(1000, 1000)))
    assert after.quantization == before.quantization  # type: ignore[attr-defined]


def test_a_picture_of_several_for_other_programs_is_one() -> None:
    """Telephones put a second one, for depth or for a large screen, behind the first."""
    file = BytesIO()
    scene(400, 300).save(file, "MPO", save_all=True, append_images=[scene(400, 300)], exif=exif())
    made = clean(file.getvalue(), ROOM)
    assert (opened(made).format, PLANTED.encode() in made) == ("JPEG", False)
