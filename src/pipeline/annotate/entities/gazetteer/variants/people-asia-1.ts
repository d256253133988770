/** People of Asia, Africa and Oceania. Own compilation, CC0. Rows of `variantRows`, by Latin name. Part 1 of 2. */
export const PEOPLE_ASIA_1 = `
布尔汉|布爾汗|布爾漢|Abdel Fattah al-Burhan|阿卜杜勒·法塔赫·布尔汉
阿卜杜勒-法塔赫·塞西|塞西/*席西|塞西|Abdel Fattah el-Sisi|阿卜杜勒·法塔赫·塞西
阿比·艾哈迈德|阿比·阿邁德|阿比·艾哈邁德|Abiy Ahmed|阿比·阿赫迈德
巴格达迪|||Abu Bakr al-Baghdadi|阿布·贝克尔·巴格达迪
沙拉阿|*夏拉|*沙拉|Ahmed al-Sharaa|艾哈迈德·沙拉
哈梅内伊|哈米尼/哈梅內意|哈梅內伊|Ali Khamenei|阿里·哈梅内伊
安东尼·阿尔巴尼斯|艾班尼斯/艾巴尼斯|阿爾巴尼斯|Anthony Albanese
古特雷斯|古特瑞斯|古特雷斯|António Guterres|安东尼奥·古特雷斯/安东尼欧·古特瑞斯
安瓦尔·易卜拉欣|安華|安華|Anwar Ibrahim
萨达特|沙達特|薩達特|Anwar Sadat|安瓦尔·萨达特
阿里埃勒·沙龙|*夏隆|*沙龍|Ariel Sharon
阿什拉夫·加尼|*賈尼/*甘尼||Ashraf Ghani|阿什拉夫·甘尼
昂山|翁山|昂山|Aung San
昂山素季|翁山蘇姬|昂山素姬|Aung San Suu Kyi|翁山苏季/昂山素枝
扎瓦希里|札瓦希里|扎瓦希里|Ayman al-Zawahiri|艾曼·扎瓦希里
潘基文|||Ban Ki-moon
巴沙尔·阿萨德|巴夏爾·阿塞德/阿塞德||Bashar al-Assad|巴沙尔/巴沙尔·阿塞德
贝娜齐尔·布托|碧娜芝·布托/班娜姬·布托|貝娜齊爾·布托|Benazir Bhutto
阿基诺三世|艾奎諾三世|阿基諾三世|Benigno Aquino III|贝尼尼奥·阿基诺三世
内塔尼亚胡|納坦雅胡/尼坦雅胡|內塔尼亞胡|Benjamin Netanyahu|本雅明·内塔尼亚胡/班杰明·纳坦雅胡
本尼·甘茨|甘茨|甘茨|Benny Gantz|贝尼·甘茨
普密蓬|蒲美蓬|普密蓬|Bhumibol Adulyadej|普密蓬·阿杜德
提努布|提奴布|蒂努布|Bola Tinubu|博拉·蒂努布
奉俊昊|||Bong Joon-ho
布特罗斯-加利|*蓋里|*加利|Boutros Boutros-Ghali
李小龙|||Bruce Lee
杨振宁|||Chen-Ning Yang
希普金斯|||Chris Hipkins|克里斯·希普金斯
拉克森||盧克森|Christopher Luxon|克里斯托弗·拉克森
郑梦准|||Chung Mong-joon
科拉松·阿基诺|柯拉蓉·艾奎諾|科拉桑·阿基諾|Corazon Aquino|阿基诺夫人/艾奎诺夫人
拉马福萨|拉瑪佛沙|拉馬福薩|Cyril Ramaphosa|西里尔·拉马福萨
达赖喇嘛|||Dalai Lama|达赖
图图大主教|*屠圖|*圖圖|Desmond Tutu|德斯蒙德·图图
易卜拉欣·莱希|萊希|萊希|Ebrahim Raisi|*莱西
瑟利夫|希爾麗芙|瑟利夫|Ellen Johnson Sirleaf|埃伦·约翰逊·瑟利夫
姆南加古瓦|姆南加瓦|姆南加古瓦|Emmerson Mnangagwa|埃默森·姆南加古瓦
德克勒克|戴克拉克|德克勒克|F. W. de Klerk
费迪南德·马科斯|||Ferdinand Marcos|老马科斯/老马可仕
小马科斯|小馬可仕|小馬可斯|Ferdinand Marcos Jr.|费迪南德·小马科斯/邦邦·马科斯
居伦|*葛蘭|居倫|Fethullah Gülen|法图拉·居伦
岸田文雄|||Fumio Kishida|岸田
纳赛尔|*納瑟/納賽爾|納賽爾|Gamal Abdel Nasser|贾迈勒·阿卜杜勒·纳赛尔
成吉思汗|||Genghis Khan
因凡蒂诺|因凡提諾|恩芬天奴|Gianni Infantino|詹尼·因凡蒂诺
阿罗约|雅羅育|阿羅約|Gloria Macapagal Arroyo|格洛丽亚·马卡帕加尔·阿罗约
吴作栋|||Goh Chok Tong
果尔达·梅厄|梅爾夫人|梅爾夫人|Golda Meir|梅厄夫人
卡尔扎伊|*卡賽/卡爾扎伊|卡爾扎伊|Hamid Karzai|哈米德·卡尔扎伊
村上春树|||Haruki Murakami
纳斯鲁拉|納斯魯拉/納斯拉勒|納斯魯拉|Hassan Nasrallah|哈桑·纳斯鲁拉
鲁哈尼|羅哈尼/魯哈尼|魯哈尼|Hassan Rouhani|哈桑·鲁哈尼
宫崎骏|||Hayao Miyazaki
胡志明|||Ho Chi Minh
穆巴拉克|||Hosni Mubarak|胡斯尼·穆巴拉克
洪森|洪森/*韓森|洪森|Hun Sen
铃木一朗|||Ichiro Suzuki
阿利耶夫|阿利耶夫/艾利耶夫|阿利耶夫|Ilham Aliyev|伊利哈姆·阿利耶夫/伊尔哈姆·阿利耶夫
伊力哈木·土赫提|||Ilham Tohti|伊力哈木
伊梅尔达·马科斯|伊美黛·馬可仕|伊美黛|Imelda Marcos
伊姆兰·汗|伊姆蘭·汗/伊姆蘭汗|伊姆蘭·汗|Imran Khan
英迪拉·甘地|||Indira Gandhi|甘地夫人/英吉拉·甘地
哈尼亚|哈尼亞/哈尼雅|哈尼亞|Ismail Haniyeh|伊斯梅尔·哈尼亚/伊斯迈尔·哈尼亚
伊斯迈尔·沙必里|依斯邁沙比里|伊斯邁爾·薩布里|Ismail Sabri
阿德恩|阿爾登|阿德恩/*雅頓|Jacinda Ardern|杰辛达·阿德恩/洁辛达·阿尔登/*雅登
*成龙|||Jackie Chan
*祖马|||Jacob Zuma|雅各布·祖马
贾迈勒·卡舒吉|哈紹吉/卡紹吉|卡舒吉|Jamal Khashoggi|卡舒格吉/哈苏吉
尼赫鲁|||Jawaharlal Nehru|贾瓦哈拉尔·尼赫鲁
黄仁勋|||Jensen Huang
约翰·霍华德|||John Howard
佐科|佐科威|佐科|Joko Widodo|佐科·维多多
萨马兰奇|||Juan Antonio Samaranch|胡安·安东尼奥·萨马兰奇
朱莉娅·吉拉德|||Julia Gillard
阿桑奇|亞桑傑|阿桑奇|Julian Assange|朱利安·阿桑奇/朱利安·亚桑杰
小泉纯一郎|||Junichiro Koizumi
托卡耶夫|托卡葉夫|托卡耶夫|Kassym-Jomart Tokayev|卡瑟姆若马尔特·托卡耶夫
陆克文|||Kevin Rudd|凯文·拉德
金日成|||Kim Il Sung|Kim Il-sung
金正日|||Kim Jong Il|Kim Jong-il
金正恩|||Kim Jong Un|Kim Jong-un
金与正|||Kim Yo Jong|Kim Yo-jong
科菲·安南|柯飛·安南/科菲·安南|安南|Kofi Annan
格奥尔基耶娃|喬治艾娃/格奧爾基耶娃|格奧爾基耶娃|Kristalina Georgieva|克里斯塔利娜·格奥尔基耶娃
忽必烈|||Kublai Khan
瓦尔德海姆|華德翰|瓦爾德海姆|Kurt Waldheim
恩克鲁玛|||Kwame Nkrumah|夸梅·恩克鲁玛
黄循财|||Lawrence Wong
李显龙|||Lee Hsien Loong
李在明|||Lee Jae-myung
李光耀|||Lee Kuan Yew
苏姿丰|||Lisa Su
哇集拉隆功|瓦吉拉隆功|哇集拉隆功|Maha Vajiralongkorn|玛哈·哇集拉隆功
马哈蒂尔|馬哈地/馬哈迪|馬哈蒂爾|Mahathir Mohamad|马哈迪尔/马哈蒂尔·穆罕默德
圣雄甘地|||Mahatma Gandhi|莫罕达斯·甘地/莫罕达斯·卡拉姆昌德·甘地
`;
