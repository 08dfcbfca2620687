// SPDX-License-Identifier: EUPL-1.2
#include "pdf/outline.h"

#include <algorithm>

namespace piao::report {
namespace {

struct Node {
    ObjectId id = 0;
    ObjectId parent = 0;
    ObjectId previous = 0;
    ObjectId next = 0;
    ObjectId first = 0;
    ObjectId last = 0;
    int children = 0;
};

/// Appends a bookmark below `parent` (the root: -1).
void link(std::vector<Node> &nodes, Node &root, int index, int parent)
{
    Node &node = nodes[std::size_t(index)];
    Node &above = parent < 0 ? root : nodes[std::size_t(parent)];
    node.parent = above.id;
    node.previous = above.last;
    if (above.last == 0)
        above.first = node.id;
    above.last = node.id;
    ++above.children;
}

} // namespace

int HeadingLevels::next(int level)
{
    level = std::clamp(level, 1, 6);
    while (!m_open.empty() && m_open.back() >= level)
        m_open.pop_back();
    m_open.push_back(level);
    return int(m_open.size());
}

ObjectId Outline::write(PdfFile &file) const
{
    if (m_entries.empty())
        return 0;
    Node root;
    root.id = file.reserve();
    std::vector<Node> nodes(m_entries.size());
    for (Node &node : nodes)
        node.id = file.reserve();
    std::vector<int> open; // the chain of bookmarks above the current one
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const auto level = std::size_t(std::max(1, m_entries[std::size_t(i)].level));
        open.resize(std::min(open.size(), level - 1));
        const int parent = open.empty() ? -1 : open.back();
        link(nodes, root, i, parent);
        if (const ObjectId previous = nodes[std::size_t(i)].previous; previous != 0)
            nodes[std::size_t(previous - nodes.front().id)].next = nodes[std::size_t(i)].id;
        open.push_back(i);
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        PdfBuffer body;
        body.raw("<</Title").text(m_entries[i].title()).raw("/Parent ").reference(node.parent);
        if (node.previous != 0)
            body.raw("/Prev ").reference(node.previous);
        if (node.next != 0)
            body.raw("/Next ").reference(node.next);
        if (node.first != 0) // closed: the number below is negative
            body.raw("/First ").reference(node.first).raw("/Last ").reference(node.last).raw("/Count ").integer(-node.children);
        body.raw("/Dest");
        appendDestination(body, m_entries[i].place);
        body.raw(">>");
        file.writeObject(node.id, body.view());
    }
    PdfBuffer body;
    body.raw("<</Type/Outlines/First ").reference(root.first).raw("/Last ").reference(root.last).raw("/Count ");
    body.integer(root.children).raw(">>");
    file.writeObject(root.id, body.view());
    return root.id;
}

} // namespace piao::report
