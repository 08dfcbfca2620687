// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/record_form.h"

#include <QString>

#include <initializer_list>

class QGridLayout;
class QVBoxLayout;

namespace piao::widgets {

class FormFindings;

/// Lays out a record's form from its description: labels above their inputs, on a grid of twelve columns, in titled
/// groups. Labels, helps, accessible names and the reasons of refusals come from the description. Below each input stands what the checks find in it.
class FormBuilder
{
public:
    static constexpr int columns = 12;

    struct Cell {
        const char *column;  ///< of the record
        int span = columns;
        FieldInput *input = nullptr; ///< the screen's own; else the one for the field's type
    };

    /// Gives the form its layout; to be used once for a form.
    explicit FormBuilder(RecordForm &form);

    /// Begins a group; an empty title only sets it apart.
    FormBuilder &group(const QString &title, const QString &hint = {});
    /// One line of inputs; what is left of the twelve columns stays empty.
    FormBuilder &row(std::initializer_list<Cell> cells);
    /// A widget of the screen's own across the whole line, with a label when given.
    FormBuilder &widget(QWidget *widget, const QString &label = {});
    /// Takes up the space that is left.
    void stretch();

private:
    void place(const Cell &cell, int column);
    void startGrid();

    RecordForm &m_form;
    FormFindings *m_findings;
    QVBoxLayout *m_layout;
    QGridLayout *m_grid = nullptr;
    int m_row = 0;
};

} // namespace piao::widgets
