/**
 * How a form looks on paper, in Typst: A4, roomy enough for a pen. All words come in as data, so none needs escaping.
 *
 * A place to answer is drawn as a box inside a link to `field:<number>`. Typst then writes what a field needs too: a rectangle on the
 * page, a place in the order of reading, and the way from one to the other. addFields() makes fields of these links.
 *
 * Colours are those of src/styles/tokens.css.
 */
export const SHEET_TEMPLATE = `
#let sheet = json(bytes(sys.inputs.sheet))
#let pictures = json(bytes(sys.inputs.pictures))
#let easy = sheet.isEasy
#let pick(standard, easy-read) = if easy { easy-read } else { standard }

#let ink = rgb("#1b2322")
#let soft = rgb("#414c4a")
#let edge = rgb("#6b6456")
#let hair = rgb("#ddd2bd")
#let door = rgb("#123c43")
#let on-door = rgb("#fff8e9")
#let lamp = rgb("#fbc95c")
#let on-lamp = rgb("#1b1a12")
#let tint = rgb("#f4ecdc")

#let body-size = pick(12pt, 16pt)
#let side = pick(15mm, 17mm)
#let margin-top = pick(12mm, 15mm)
#let band = 19mm
#let box-height = pick(9.2mm, 13mm)
#let more-line = pick(7mm, 10mm)
#let tick-size = pick(6mm, 9mm)
#let gap = pick(3.6mm, 9mm)
#let picture-size = 30mm
#let picture-gap = 6mm
#let indent = pick(0mm, picture-size + picture-gap)
#let close = pick(1.7mm, 3mm)

#set document(title: sheet.title + if easy { " (" + sheet.label + ")" }, date: datetime(..sheet.day))
#set text(font: "Source Sans 3", size: body-size, fill: ink, lang: "en", region: "gb", hyphenate: false, fallback: false)
#set par(leading: pick(0.48em, 0.6em), spacing: close, justify: false)
#set block(spacing: close)
#set page(
  paper: "a4",
  margin: (left: side, right: side, top: margin-top, bottom: pick(15mm, 19mm)),
  footer-descent: pick(3mm, 4mm),
  footer: context {
    set text(size: pick(12pt, 14pt), fill: soft)
    block(below: 1.6mm, line(length: 100%, stroke: 0.8pt + hair))
    let pages = sheet.page.replace("{page}", str(counter(page).get().first())).replace("{pages}", str(counter(page).final().first()))
    grid(columns: (1fr, auto), sheet.title, pages)
  },
)

// A picture that only repeats the words beside it is not announced.
#let picture(id, size) = pdf.artifact(image(bytes(pictures.at(id)), format: "svg", width: size, height: size))

#show heading: it => it.body
#let headline(level, size, words) = {
  set par(leading: 0.3em)
  text(size: size, weight: "bold", heading(level: level, words))
}
#let title = block(below: pick(4mm, 6.5mm), headline(1, pick(27pt, 34pt), sheet.title))
#let heading-line(size, words) = block(sticky: true, below: pick(2.5mm, 4.5mm), headline(2, size, words))
#let panel-heading(words) = heading-line(pick(14pt, 20pt), words)

// The mark of the site in the colours it has on a dark ground (src/components/site/Mark.astro).
#let mark = pdf.artifact(image(bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path d='M16 1.5 1.5 13.2V29a1.5 1.5 0 0 0 1.5 1.5h26a1.5 1.5 0 0 0 1.5-1.5V13.2z' fill='#fbc95c'/><circle cx='16' cy='13.4' r='3.9' fill='#123c43'/><path d='M8.6 30.5v-4.8a7.4 7.4 0 0 1 14.8 0v4.8z' fill='#123c43'/></svg>"), format: "svg", width: 12mm, height: 12mm))

#let top-band = {
  let at(x, y, it) = place(top + left, dx: x, dy: y - margin-top, it)
  at(-side, 0mm, pdf.artifact(rect(width: 210mm, height: band, fill: door)))
  at(0mm, 3.4mm, mark)
  at(16mm, 4.6mm, {
    set text(fill: on-door, size: 12pt)
    set par(leading: 0.3em, spacing: 1.6mm)
    par(text(weight: "bold", size: 15pt, sheet.site))
    par(sheet.area)
  })
  if sheet.label != "" {
    place(top + right, dy: 4.6mm - margin-top, block(fill: lamp, radius: 1mm, inset: (x: 4mm, y: 2.4mm), par(text(fill: on-lamp, weight: "bold", size: 16pt, sheet.label))))
  }
  v(band - margin-top + pick(6mm, 9mm))
}

#let emergency = block(width: 100%, fill: lamp, radius: 1mm, inset: pick((x: 5mm, y: 3.6mm), 6mm), breakable: false, above: pick(4mm, 8mm), {
  set text(fill: on-lamp)
  panel-heading(sheet.emergency.heading)
  let row(call) = {
    if easy {
      grid(columns: (44mm, 1fr), column-gutter: 5mm, align: horizon,
        block(fill: door, radius: 1mm, inset: (x: 3mm, y: 3mm), width: 100%, align(center, par(text(fill: on-door, weight: "bold", call.number)))),
        par(call.when))
    } else {
      par[#text(weight: "bold", call.number + ":") #call.when]
    }
  }
  if easy { for call in sheet.emergency.calls { row(call) } } else { grid(columns: (auto, 1fr), column-gutter: 10mm, row-gutter: close, ..sheet.emergency.calls.map(row)) }
})

#let panel(entry) = {
  let words = {
    panel-heading(entry.heading)
    for line in entry.lines { par(line) }
  }
  if easy {
    block(width: 100%, breakable: false, above: 5.5mm, grid(columns: (picture-size, 1fr), column-gutter: picture-gap, align(center, picture(entry.picture, 24mm)), words))
  } else { block(width: 100%, below: 3mm, words) }
}

#let panels = if easy { for entry in sheet.panels { panel(entry) } } else {
  let (first, ..rest) = sheet.panels
  block(width: 100%, above: 4mm, below: 0mm, grid(columns: (1fr, 1fr), column-gutter: 8mm, panel(first), for entry in rest { panel(entry) }))
}

#let answer-box(field, height) = link("field:" + str(field), rect(width: 100%, height: height, stroke: 1pt + edge, radius: 0.8mm, fill: white))

#let cells(strip, columns) = grid(
  columns: columns + strip.cells.map(cell => if cell.width == none { 1fr } else { cell.width * pick(1mm, 1.3mm) }),
  column-gutter: pick(3mm, 4mm),
  align: bottom,
  ..if columns.len() > 0 { (align(horizon, par(text(weight: "bold", strip.label))),) },
  ..strip.cells.map(cell => {
    if cell.label != none { block(below: pick(1mm, 2mm), par(leading: 0.3em, text(fill: soft, cell.label))) }
    answer-box(cell.field, box-height + (cell.lines - 1) * more-line + if strip.isTall { 5mm } else { 0mm })
  }),
)

#let option(entry, has-pictures) = {
  let tick = link("field:" + str(entry.field), rect(width: tick-size, height: tick-size, stroke: 1.2pt + edge, radius: if entry.isRound { 50% } else { 0.8mm }, fill: white))
  let words = par(leading: 0.3em, entry.words)
  if has-pictures {
    grid(columns: (tick-size, 17mm, 1fr), column-gutter: 3mm, align: horizon, tick, if entry.picture != none { picture(entry.picture, 17mm) }, words)
  } else {
    grid(columns: (tick-size, pick(auto, 1fr)), column-gutter: pick(2.4mm, 4mm), align: horizon, tick, words)
  }
}

// In plain English as many stand in a line as have room there; long ones take several lines in two columns.
#let options(strip) = {
  let has-pictures = easy and strip.options.any(entry => entry.picture != none)
  let entries = strip.options.map(entry => option(entry, has-pictures))
  let in-columns(columns) = grid(columns: columns, column-gutter: pick(7mm, 4mm), row-gutter: pick(1.8mm, 4mm), align: horizon, ..entries)
  if strip.columns != none { in-columns((1fr,) * strip.columns) } else {
    layout(size => {
      let counts = range(1, entries.len()).map(rows => calc.ceil(entries.len() / rows))
      let count = counts.find(count => measure(in-columns((auto,) * count)).width <= size.width)
      in-columns(if count == none or count == 1 { (1fr,) * 2 } else { (auto,) * count })
    })
  }
}

#let ask(question) = {
  par(text(size: pick(12.5pt, 18pt), weight: "bold", {
    text(fill: door, question.number)
    [ ]
    question.ask
    if question.note != none { [ ] + box(text(weight: "regular", fill: soft, size: body-size, question.note)) }
  }))
  if easy {
    if question.hint != none { par(question.hint) }
    par(text(fill: soft, question.why))
  } else {
    par(text(fill: soft, (question.hint, question.why).filter(it => it != none).join([ ])))
  }
}

#let strip-block(strip) = block(width: 100%, breakable: false, above: if strip.kind == "cells" and strip.cells.any(cell => cell.label != none) { pick(2.8mm, 4mm) } else { pick(2mm, 4mm) }, if strip.kind == "options" { options(strip) } else { cells(strip, ()) })

// A table may go on over the page, but its words stay with its first row.
#let table-block(question) = {
  let row(strip) = block(width: 100%, breakable: false, above: if strip.cells.any(cell => cell.label != none) { pick(3mm, 5mm) } else { 2mm }, below: 0mm,
    if easy { par(text(weight: "bold", strip.label)); cells(strip, ()) } else { cells(strip, (auto,)) })
  block(width: 100%, breakable: false, above: gap, below: 0mm, {
    if easy { grid(columns: (picture-size, 1fr), column-gutter: picture-gap, picture(question.picture, picture-size), ask(question)) } else { ask(question) }
    row(question.strips.first())
  })
  for strip in question.strips.slice(1) { row(strip) }
}

#let only(words) = par(text(weight: "bold", fill: door, words))

#let question-block(question) = {
  if question.isTable { return table-block(question) }
  block(width: 100%, breakable: false, above: gap, below: 0mm, {
    let boxes = for strip in question.strips { strip-block(strip) }
    if easy {
      grid(columns: (picture-size, 1fr), column-gutter: picture-gap, picture(question.picture, picture-size), { ask(question); boxes })
    } else if question.beside != none {
      grid(columns: (1fr, question.beside * 1mm), column-gutter: 6mm, align: (top, horizon), ask(question), boxes)
    } else {
      ask(question)
      boxes
    }
  })
}

// Questions that are asked only sometimes have a bar beside them. The sentence that says when stands again on each page they go on to.
#let together(entry) = {
  if entry.onlyIf == none { return for question in entry.questions { question-block(question) } }
  block(width: 100%, above: gap, below: 0mm, stroke: (left: 2.2pt + lamp), inset: (left: pick(4mm, 5mm)), grid(
    row-gutter: (pick(close, 5mm),) + (gap,) * (entry.questions.len() - 1),
    grid.header(only(entry.onlyIf)),
    ..entry.questions.map(question-block),
  ))
}

// In easy read a picture stands beside an introduction that is as tall as it.
#let section-heading(section) = block(width: 100%, above: pick(4.4mm, 12mm), below: 0mm, sticky: true, breakable: false, {
  pdf.artifact(line(length: 100%, stroke: 2.2pt + ink))
  let heading = block(above: pick(2.4mm, 5mm), below: pick(1.8mm, 4.5mm), heading-line(pick(18pt, 25pt), section.title))
  let words = {
    if section.onlyIf != none { only(section.onlyIf) }
    for line in section.intro { par(line) }
  }
  heading
  if easy and section.intro.len() > 2 {
    grid(columns: (picture-size, 1fr), column-gutter: picture-gap, picture(section.picture, picture-size), words)
  } else { words }
})

#let ending = block(width: 100%, fill: tint, radius: 1mm, inset: pick(4mm, 6mm), above: pick(6mm, 12mm), breakable: false, {
  let words = {
    panel-heading(sheet.end.heading)
    for line in sheet.end.lines { par(line) }
    par(text(fill: soft, sheet.checked + "."))
  }
  if easy { grid(columns: (picture-size, 1fr), column-gutter: picture-gap, picture(sheet.end.picture, picture-size), words) } else { words }
})

#top-band
#if easy {
  grid(columns: (46mm, 1fr), column-gutter: 8mm, align: horizon, picture(sheet.picture, 46mm), { title; for line in sheet.summary { par(text(size: 18pt, line)) } })
} else {
  title
  for line in sheet.summary { par(text(size: 13pt, line)) }
}
#emergency
#panels
#for section in sheet.sections {
  section-heading(section)
  for entry in section.together { together(entry) }
}
#ending
`;
